package dev.integrationsdk.examples;

import dev.integrationsdk.core.ApiResponse;
import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.error.ConfigurationException;
import dev.integrationsdk.core.error.InvalidRequestException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.Violation;
import dev.integrationsdk.core.model.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Changes one integration for real, with the credentials of the environment: shows what will be sent, asks, and sends it.
 *
 * <pre>{@code
 * export ADA_HANDLE=acme ADA_API_TOKEN=…
 * mvn -q -ntp -pl examples -am compile exec:java -Dexec.mainClass=dev.integrationsdk.examples.LiveUpdate \
 *     -Dexec.args='ada 5df263b7db5a7e6ea03fae9b "name=Cool Shop Hub" icon_url='
 * }</pre>
 */
public final class LiveUpdate {
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int LONGEST_VALUE = 90;

    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;

    LiveUpdate(InputStream in, PrintStream out, PrintStream err) {
        this.in = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
        this.out = out;
        this.err = err;
    }

    /** Exits with 1 if the call fails, and with 2 if it cannot be made. */
    public static void main(String[] args) {
        int exitCode = new LiveUpdate(System.in, System.out, System.err).run(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    int run(String... args) {
        try {
            if (args.length < 3) {
                err.print(Usage.TEXT);
                return NOT_UNDERSTOOD;
            }
            return update(
                    LiveVendor.named(args[0]),
                    args[1],
                    values(Arrays.asList(args).subList(2, args.length)));
        } catch (UsageException | ConfigurationException e) {
            err.println(e.getMessage());
            return NOT_UNDERSTOOD;
        } catch (InvalidRequestException e) {
            String violations = e.violations().stream().map(Violation::toString).collect(Collectors.joining("; "));
            err.println(e.vendor() + " would refuse this: " + violations);
            return NOT_UNDERSTOOD;
        } catch (SdkException e) {
            // The message ends with the outcome.
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private <B> int update(LiveVendor<B> vendor, String id, Map<String, String> values) {
        Consumer<B> changes = vendor.fields().changes(vendor.name(), values);
        try (Session<B> session = vendor.open().get()) {
            Call<?> call = session.update().apply(id, changes);
            // The text of a preview masks credentials and fields that may hold secrets; its body() is exact.
            out.println(call.preview());
            if (!isConfirmed()) {
                out.println("Nothing was sent.");
                return 0;
            }
            ApiResponse<?> response = call.executeWithResponse();
            out.println();
            out.printf(
                    "APPLIED: status %d, attempts %d, %d ms%n",
                    response.status(), response.attempts(), response.elapsed().toMillis());
            printState(vendor.fields(), Json.of(response.body()), values);
            return 0;
        }
    }

    private boolean isConfirmed() {
        out.println();
        out.print("Send it? [y/N] ");
        out.flush();
        try {
            String answer = in.readLine();
            return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be changed, as the vendor answers it now. */
    private void printState(Fields<?> fields, Json integration, Map<String, String> sent) {
        Facts facts = new Facts(
                out, fields.names().stream().mapToInt(String::length).max().orElse(0));
        for (String name : fields.names()) {
            boolean isThere = integration.at("/" + name).isPresent();
            if (isThere) {
                facts.say(name, fields.isSecret(name) ? "****" : cut(Held.text(integration, "/" + name)));
            } else if (sent.containsKey(name)) {
                facts.say(name, "(not in the answer)");
            }
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 3) + "...";
    }

    private static Map<String, String> values(List<String> assignments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int sign = assignment.indexOf('=');
            if (sign < 1) {
                throw new UsageException("\"" + assignment + "\" is not <field>=<value>");
            }
            String field = assignment.substring(0, sign);
            if (values.put(field, assignment.substring(sign + 1)) != null) {
                throw new UsageException(field + " is given twice");
            }
        }
        return values;
    }
}
