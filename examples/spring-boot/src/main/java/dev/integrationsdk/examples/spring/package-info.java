/** A web application that renames integrations, with its metrics and traces. */
@NullMarked
package dev.integrationsdk.examples.spring;

import org.jspecify.annotations.NullMarked;
