package dev.integrationsdk.core.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a member that may hold a secret: the text of a preview shows {@code ****} for it. It stands beside {@code
 * Value.Redacted}, which does the same for {@code toString()}.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Masked {}
