/** Checks of requests before anything is sent. */
@NullMarked
package dev.integrationsdk.core.validation;

import org.jspecify.annotations.NullMarked;
