package dev.integrationsdk.benchmarks;

import dev.integrationsdk.core.ClientOptions;
import java.util.List;

/** Who makes the update. */
public enum Peer {
    BY_HAND("by hand"),
    /** The same once more: what it differs by is noise. */
    CONTROL("A/A control"),
    SDK("this SDK"),
    OBSERVED("with metrics and traces"),
    RETROFIT("Retrofit"),
    FEIGN("Feign");

    private static final String JAVA_TIME = "com.fasterxml.jackson.datatype:jackson-datatype-jsr310";

    private static final String OKHTTP = "com.squareup.okhttp3:okhttp-jvm";

    private final String title;

    Peer(String title) {
        this.title = title;
    }

    /** As the table names it. */
    String title() {
        return title;
    }

    /** The artifacts that an application names to have it. */
    List<String> artifacts() {
        return switch (this) {
            case BY_HAND, CONTROL -> List.of(OKHTTP, JAVA_TIME);
            case SDK -> List.of("dev.integrationsdk:sdk-odeus");
            case OBSERVED ->
                List.of(
                        "dev.integrationsdk:sdk-odeus",
                        "dev.integrationsdk:sdk-micrometer",
                        "dev.integrationsdk:sdk-opentelemetry",
                        "io.opentelemetry:opentelemetry-sdk");
            case RETROFIT -> List.of("com.squareup.retrofit2:converter-jackson", OKHTTP, JAVA_TIME);
            case FEIGN -> List.of("io.github.openfeign:feign-okhttp", "io.github.openfeign:feign-jackson", JAVA_TIME);
        };
    }

    /** A client for the vendor of this body. No class of another peer is loaded. */
    Client open(Body body, String server) {
        String url = server + body.prefix();
        return switch (this) {
            case BY_HAND, CONTROL -> HandClient.open(body, url);
            case SDK -> SdkClient.open(body, url, ClientOptions.standard());
            case OBSERVED -> SdkClient.open(body, url, Observed.options());
            case RETROFIT -> RetrofitClient.open(body, url);
            case FEIGN -> FeignClient.open(body, url);
        };
    }
}
