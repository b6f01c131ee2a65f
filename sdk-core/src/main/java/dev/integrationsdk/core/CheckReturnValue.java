package dev.integrationsdk.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever drops the result has made a mistake: a {@link Call} that nobody executes sends nothing. Error Prone and other
 * checkers know the annotation by its simple name.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface CheckReturnValue {}
