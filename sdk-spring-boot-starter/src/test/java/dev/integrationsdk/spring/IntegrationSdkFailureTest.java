package dev.integrationsdk.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.core.error.ConfigurationException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** What an application says that cannot start with its properties. */
final class IntegrationSdkFailureTest {
    private static final String SECRET = "s3cr3t-0123456789";
    private static final String PRINTED = """
            ***************************
            APPLICATION FAILED TO START
            ***************************

            Description:

            Properties below integrationsdk.ada ask for the client of Ada, but integrationsdk.ada.token is empty.

            Action:

            Set integrationsdk.ada.token, or the environment variable INTEGRATIONSDK_ADA_TOKEN, to the API key or access \
            token of the Ada instance. If the application needs no client of Ada, remove all properties below \
            integrationsdk.ada.
            """;

    @Test
    void isPrintedByTheApplication() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(output, true, UTF_8));
        Throwable failure;
        try {
            failure = catchThrowable(() -> SpringApplication.run(
                    Application.class, "--integrationsdk.ada.handle=acme", "--integrationsdk.ada.token="));
        } finally {
            System.setOut(console);
        }

        assertThat(failure).hasRootCauseInstanceOf(UnusableConfigurationException.class);
        assertThat(output.toString(UTF_8)).contains(PRINTED).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIGMAMIND | SigmaMind | APIKEY | the API key of the SigmaMind account",
                "TRUTO     | Truto     | TOKEN  | an API token of the Truto team",
                "ADA       | Ada       | TOKEN  | the API key or access token of the Ada instance",
                "ODEUS     | Odeus     | APIKEY | an Odeus API key with the scope INTEGRATION_API",
                "MEMBRANE  | Membrane  | TOKEN  | a token of the Membrane workspace"
            })
    void namesACredentialThatIsNotSet(Vendor vendor, String name, String variable, String purpose) {
        FailureAnalysis analysis = analysis(vendor.property("base-url") + "=https://api.example.com");

        String prefix = vendor.property("").replaceAll("\\.$", "");
        assertThat(analysis.getDescription())
                .isEqualTo("Properties below %s ask for the client of %s, but %s is not set."
                        .formatted(prefix, name, vendor.credential()));
        assertThat(analysis.getAction())
                .isEqualTo(
                        ("Set %s, or the environment variable INTEGRATIONSDK_%s_%s, to %s. If the application needs no client of"
                                        + " %s, remove all properties below %s.")
                                .formatted(vendor.credential(), vendor.name(), variable, purpose, name, prefix));
    }

    @Test
    void namesACredentialThatIsBlank() {
        assertThat(analysis("integrationsdk.ada.handle=acme", "integrationsdk.ada.token=  ")
                        .getDescription())
                .isEqualTo(
                        "Properties below integrationsdk.ada ask for the client of Ada, but integrationsdk.ada.token is"
                                + " empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"integrationsdk.ada.tokn", "integrationsdk.adda.token", "integrationsdk.http.call-timeot"})
    void namesAPropertyThatIsMistyped(String property) {
        Runner.application()
                .withPropertyValues("integrationsdk.ada.token=" + SECRET, "integrationsdk.ada.handle=acme")
                .withPropertyValues(property + "=" + SECRET)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(
                                UnboundConfigurationPropertiesException.class,
                                e -> assertThat(e.getMessage())
                                        .contains(property)
                                        .doesNotContain(SECRET)));
    }

    @Test
    void namesTheHandleOfAda() {
        FailureAnalysis analysis = analysis("integrationsdk.ada.token=" + SECRET);

        assertThat(analysis.getDescription())
                .isEqualTo(
                        "Properties below integrationsdk.ada ask for the client of Ada, but integrationsdk.ada.handle is"
                                + " not set.");
        assertThat(analysis.getAction())
                .isEqualTo(
                        "Set integrationsdk.ada.handle, or the environment variable INTEGRATIONSDK_ADA_HANDLE, to the"
                                + " handle of the Ada instance (acme for https://acme.ada.support), or set integrationsdk.ada.base-url"
                                + " in its place. If the application needs no client of Ada, remove all properties below"
                                + " integrationsdk.ada.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "token    | Bearer " + SECRET
                        + " | the token begins with \"Bearer \": remove that, it is added for you",
                "token    | " + SECRET
                        + "\u00e9 | the token has the character U+00E9 at position 17, which a header cannot carry",
                "handle   | Acme.x | the handle must be one DNS label: lower-case letters, digits and inner hyphens, such as"
                        + " \"acme\" for https://acme.ada.support",
                "cluster  | .eu    | the cluster must be one DNS label: lower-case letters, digits and inner hyphens, such as"
                        + " \"eu\" for https://acme.eu.ada.support",
                "base-url | ''     | the base URL is missing",
                "base-url | http://api.example.com | the base URL must begin with https: the credential would travel in clear"
                        + " (a loopback host may have http, and so may any with integrationsdk.http.allow-cleartext=true)"
            })
    void namesThePropertiesOfAClientThatCannotBeBuilt(String name, String value, String problem) {
        FailureAnalysis analysis = analysis(
                "integrationsdk.ada.token=" + SECRET,
                "integrationsdk.ada.handle=acme",
                "integrationsdk.ada." + name + "=" + value);

        assertThat(analysis.getDescription()).isEqualTo("The client of Ada cannot be built: " + problem + ".");
        assertThat(analysis.getAction())
                .isEqualTo(
                        "Correct what is named above. The client is made of these properties, or environment variables:"
                                + " integrationsdk.ada.handle (INTEGRATIONSDK_ADA_HANDLE), integrationsdk.ada.cluster"
                                + " (INTEGRATIONSDK_ADA_CLUSTER), integrationsdk.ada.token (INTEGRATIONSDK_ADA_TOKEN),"
                                + " integrationsdk.ada.base-url (INTEGRATIONSDK_ADA_BASEURL).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call-timeout       | 0s    | callTimeout must be 1 ms to 1 day, not PT0S",
                "attempt-timeout    | 2d    | attemptTimeout must be 1 ms to 1 day, not PT48H",
                "connect-timeout    | -1s   | connectTimeout must be 1 ms to 1 day, not PT-1S",
                "max-retries        | 11    | maxRetries must be 0 to 10, not 11",
                "max-response-size  | 2GB   | maxResponseBytes must be 1 byte to 1 GiB, not 2147483648",
                "user-agent-suffix  | sh\u00f6p | userAgentSuffix must be printable ASCII",
                "headers            |       |"
            })
    void namesThePropertyOfAnOptionThatCannotBeUsed(String name, String value, String problem) {
        boolean header = name.equals("headers");
        FailureAnalysis analysis =
                analysis("integrationsdk.http." + (header ? "headers.Authorization=" + SECRET : name + "=" + value));

        assertThat(analysis.getDescription())
                .isEqualTo("integrationsdk.http." + name + " cannot be used: "
                        + (header ? "the header Authorization is set by the library itself" : problem) + ".");
        assertThat(analysis.getAction())
                .isEqualTo("Correct integrationsdk.http." + name + ", or remove it to have the library's default.");
    }

    @Test
    void namesTheCustomizerOfWhatCannotBeUsed() {
        FailureAnalysis analysis = analysis(Runner.application().withBean(Hasty.class));

        assertThat(analysis.getDescription())
                .isEqualTo("A ClientOptionsCustomizer cannot be applied: callTimeout must be 1 ms to 1 day, not PT0S.");
        assertThat(analysis.getAction()).isEqualTo("Correct " + Hasty.class.getName() + ".");
    }

    @Test
    void leavesAloneWhatTheApplicationDidWrongItself() {
        RuntimeException own = new ConfigurationException("ada", "its own mistake");

        assertThat(new UnusableConfigurationAnalyzer().analyze(own)).isNull();
    }

    private static FailureAnalysis analysis(String... properties) {
        return analysis(Runner.application().withPropertyValues(properties));
    }

    private static FailureAnalysis analysis(ApplicationContextRunner application) {
        FailureAnalysis[] analysis = new FailureAnalysis[1];
        application.run(context -> analysis[0] =
                new UnusableConfigurationAnalyzer().analyze(Objects.requireNonNull(context.getStartupFailure())));
        FailureAnalysis found = Objects.requireNonNull(analysis[0]);
        assertThat(found.getDescription() + found.getAction()).doesNotContain(SECRET);
        return found;
    }

    static final class Hasty implements ClientOptionsCustomizer {
        @Override
        public void customize(ClientOptions.Builder builder) {
            builder.callTimeout(Duration.ZERO);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
