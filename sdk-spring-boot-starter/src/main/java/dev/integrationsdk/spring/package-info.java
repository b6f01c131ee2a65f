/**
 * Clients as beans of a Spring Boot application. {@link
 * dev.integrationsdk.spring.IntegrationSdkAutoConfiguration} names them. What is not marked {@code
 * @Nullable} is never null.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.integrationsdk.spring;

import org.jspecify.annotations.NullMarked;
