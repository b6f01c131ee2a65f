/** The API that all vendors share: calls, their options and their results. */
@NullMarked
package dev.integrationsdk.core;

import org.jspecify.annotations.NullMarked;
