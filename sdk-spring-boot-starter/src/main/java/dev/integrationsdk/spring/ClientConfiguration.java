package dev.integrationsdk.spring;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.auth.Secret;
import dev.integrationsdk.membrane.MembraneClient;
import dev.integrationsdk.odeus.OdeusClient;
import dev.integrationsdk.sigmamind.SigmaMindClient;
import dev.integrationsdk.truto.TrutoClient;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A client for each vendor that has properties and whose module is there. Spring closes them when the application ends. */
@Configuration(proxyBeanMethods = false)
final class ClientConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SigmaMindClient.class)
    @ConditionalOnVendor(credential = "integrationsdk.sigmamind.api-key")
    static final class SigmaMind {
        @Bean
        @ConditionalOnMissingBean
        SigmaMindClient sigmaMindClient(IntegrationSdkProperties properties, ClientOptions options) {
            IntegrationSdkProperties.SigmaMind given = properties.sigmamind();
            VendorProperties vendor = new VendorProperties("SigmaMind", List.of("api-key", "base-url"));
            SigmaMindClient.Builder builder = SigmaMindClient.builder()
                    .options(options)
                    .apiKey(vendor.required("api-key", text(given.apiKey()), "the API key of the SigmaMind account"));
            ifSet(given.baseUrl(), builder::baseUrl);
            return vendor.build(builder::build);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(TrutoClient.class)
    @ConditionalOnVendor(credential = "integrationsdk.truto.token")
    static final class Truto {
        @Bean
        @ConditionalOnMissingBean
        TrutoClient trutoClient(IntegrationSdkProperties properties, ClientOptions options) {
            IntegrationSdkProperties.Truto given = properties.truto();
            VendorProperties vendor = new VendorProperties("Truto", List.of("token", "base-url"));
            TrutoClient.Builder builder = TrutoClient.builder()
                    .options(options)
                    .token(vendor.required("token", text(given.token()), "an API token of the Truto team"));
            ifSet(given.baseUrl(), builder::baseUrl);
            return vendor.build(builder::build);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(AdaClient.class)
    @ConditionalOnVendor(credential = "integrationsdk.ada.token")
    static final class Ada {
        @Bean
        @ConditionalOnMissingBean
        AdaClient adaClient(IntegrationSdkProperties properties, ClientOptions options) {
            IntegrationSdkProperties.Ada given = properties.ada();
            VendorProperties vendor = new VendorProperties("Ada", List.of("handle", "cluster", "token", "base-url"));
            AdaClient.Builder builder = AdaClient.builder()
                    .options(options)
                    .token(vendor.required(
                            "token", text(given.token()), "the API key or access token of the Ada instance"));
            if (given.baseUrl() == null) {
                builder.handle(vendor.required(
                        "handle",
                        given.handle(),
                        "the handle of the Ada instance (acme for https://acme.ada.support), or set"
                                + " integrationsdk.ada.base-url in its place"));
            }
            ifSet(given.cluster(), builder::cluster);
            ifSet(given.baseUrl(), builder::baseUrl);
            return vendor.build(builder::build);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(OdeusClient.class)
    @ConditionalOnVendor(credential = "integrationsdk.odeus.api-key")
    static final class Odeus {
        @Bean
        @ConditionalOnMissingBean
        OdeusClient odeusClient(IntegrationSdkProperties properties, ClientOptions options) {
            IntegrationSdkProperties.Odeus given = properties.odeus();
            VendorProperties vendor = new VendorProperties("Odeus", List.of("api-key", "base-url"));
            OdeusClient.Builder builder = OdeusClient.builder()
                    .options(options)
                    .apiKey(vendor.required(
                            "api-key", text(given.apiKey()), "an Odeus API key with the scope INTEGRATION_API"));
            ifSet(given.baseUrl(), builder::baseUrl);
            return vendor.build(builder::build);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MembraneClient.class)
    @ConditionalOnVendor(credential = "integrationsdk.membrane.token")
    static final class Membrane {
        @Bean
        @ConditionalOnMissingBean
        MembraneClient membraneClient(IntegrationSdkProperties properties, ClientOptions options) {
            IntegrationSdkProperties.Membrane given = properties.membrane();
            VendorProperties vendor = new VendorProperties("Membrane", List.of("token", "base-url"));
            MembraneClient.Builder builder = MembraneClient.builder()
                    .options(options)
                    .token(vendor.required("token", text(given.token()), "a token of the Membrane workspace"));
            ifSet(given.baseUrl(), builder::baseUrl);
            return vendor.build(builder::build);
        }
    }

    private static @Nullable String text(@Nullable Secret secret) {
        return secret == null ? null : secret.reveal();
    }

    private static void ifSet(@Nullable String value, Consumer<String> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
