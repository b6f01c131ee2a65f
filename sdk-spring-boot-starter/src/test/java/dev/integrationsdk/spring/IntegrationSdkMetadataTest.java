package dev.integrationsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.integrationsdk.core.ClientOptions;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.util.unit.DataSize;

/** What editors are told of the properties. */
final class IntegrationSdkMetadataTest {
    private final Map<String, JsonNode> properties = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        JsonNode metadata;
        try (InputStream file = Objects.requireNonNull(
                IntegrationSdkProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            metadata = new ObjectMapper().readTree(file);
        }
        metadata.path("properties")
                .forEach(property -> properties.put(property.path("name").textValue(), property));
    }

    @Test
    void namesEveryProperty() {
        Stream<String> expected = Arrays.stream(IntegrationSdkProperties.class.getRecordComponents())
                .flatMap(group -> Arrays.stream(group.getType().getRecordComponents())
                        .map(property -> "integrationsdk." + group.getName() + "." + kebab(property)));

        assertThat(properties.keySet()).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void describesEveryProperty() {
        assertThat(properties.values())
                .allSatisfy(property -> assertThat(property.path("description").asText())
                        .isNotBlank()
                        .endsWith("."));
    }

    @Test
    void hasTheDefaultsOfTheLibrary() {
        ClientOptions standard = ClientOptions.standard();

        assertThat(standard.connectTimeout()).isEqualTo(value("connect-timeout", Duration.class));
        assertThat(standard.attemptTimeout()).isEqualTo(value("attempt-timeout", Duration.class));
        assertThat(standard.callTimeout()).isEqualTo(value("call-timeout", Duration.class));
        assertThat(standard.maxResponseBytes())
                .isEqualTo(value("max-response-size", DataSize.class).toBytes());
        assertThat(standard.allowCleartext()).isEqualTo(value("allow-cleartext", Boolean.class));
        assertThat(standard.retry().toString())
                .contains("maxRetries=" + value("max-retries", Integer.class))
                .contains("initialDelay=" + value("initial-delay", Duration.class))
                .contains("maxDelay=" + value("max-delay", Duration.class))
                .contains("retryUnknownOutcomes=" + value("retry-unknown-outcomes", Boolean.class));
        assertThat(standard.userAgentSuffix()).isEmpty();
        assertThat(standard.headers()).isEmpty();
    }

    @Test
    void hasTheBaseUrlsOfTheLibrary() {
        for (Vendor vendor : Vendor.values()) {
            String documented =
                    property(vendor.property("base-url")).path("defaultValue").asText();
            Runner.application()
                    .withPropertyValues(vendor.credential() + "=0123456789")
                    .withPropertyValues(vendor == Vendor.ADA ? "integrationsdk.ada.handle=acme" : "unrelated=true")
                    .run(context -> assertThat(vendor.update(context, "550e8400-e29b-41d4-a716-446655440000")
                                    .preview()
                                    .url())
                            .startsWith(vendor == Vendor.ADA ? "https://acme.ada.support/" : documented + "/"));
            assertThat(documented.isEmpty()).isEqualTo(vendor == Vendor.ADA);
        }
    }

    private <T> T value(String name, Class<T> type) {
        String documented =
                property("integrationsdk.http." + name).path("defaultValue").asText();
        return Objects.requireNonNull(
                ApplicationConversionService.getSharedInstance().convert(documented, type));
    }

    private JsonNode property(String name) {
        return Objects.requireNonNull(properties.get(name), name);
    }

    private static String kebab(RecordComponent property) {
        return property.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
