/** The web application, run for real. */
@NullMarked
package dev.integrationsdk.examples.spring;

import org.jspecify.annotations.NullMarked;
