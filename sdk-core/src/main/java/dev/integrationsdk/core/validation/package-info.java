/**
 * Checks of requests before anything is sent.
 *
 * <p>For the modules of vendors: the check that a request runs on itself when it is built begins with {@link
 * dev.integrationsdk.core.validation.Violations#of}, names each field and its rules, and ends with {@link
 * dev.integrationsdk.core.validation.Violations#throwIfAny}. So the application hears of every violation at once, in
 * one {@link dev.integrationsdk.core.error.InvalidRequestException}. Applications do not use this package.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.core.validation;

import org.jspecify.annotations.NullMarked;
