/**
 * Everything that knows no vendor: calls and their options, failures and what became of the change, open JSON, retries.
 *
 * <p>An application works with the packages {@link dev.integrationsdk.core}, {@link dev.integrationsdk.core.error},
 * {@link dev.integrationsdk.core.model} and {@link dev.integrationsdk.core.retry}; the others are what a vendor's module is
 * made with.
 *
 * @since 0.1.0
 */
module dev.integrationsdk.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.slf4j;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive okhttp3;
    requires static transitive org.jspecify;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;

    exports dev.integrationsdk.core;
    exports dev.integrationsdk.core.auth;
    exports dev.integrationsdk.core.error;
    exports dev.integrationsdk.core.model;
    exports dev.integrationsdk.core.operation;
    exports dev.integrationsdk.core.retry;
    exports dev.integrationsdk.core.style;
    exports dev.integrationsdk.core.validation;

    opens dev.integrationsdk.core.auth to
            com.fasterxml.jackson.databind;
    opens dev.integrationsdk.core.model to
            com.fasterxml.jackson.databind;
}
