package dev.integrationsdk.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.model.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people see of a failure. */
final class Shown {
    private static final int LONGEST_MESSAGE = 1_500;

    private Shown() {}

    /** Its message is one printable line with a bound, and nothing in it is the credential. */
    static void assertHarmless(@Nullable SdkException failure) {
        if (failure == null) {
            throw new AssertionError("there is no failure");
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        List<String> shown = new ArrayList<>(List.of(trace.toString(), failure.toString()));
        if (failure instanceof ApiException refusal) {
            assertThat(refusal.rawBody()).hasSizeLessThanOrEqualTo(8192);
            shown.add(refusal.rawBody());
            shown.add(refusal.error().toString());
            shown.add(refusal.headers().toString());
        } else if (failure instanceof UnreadableResponseException unreadable) {
            assertOneLine(unreadable.excerpt(), 201);
            shown.add(unreadable.excerpt());
        }
        assertThat(shown).noneMatch(text -> text.contains(Loopback.CREDENTIAL) || text.contains(Answers.ENCODED));
        assertOneLine(String.valueOf(failure.getMessage()), LONGEST_MESSAGE);
    }

    private static void assertOneLine(String line, int bound) {
        assertThat(line).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\u2028\\u2029]");
        assertThat(Json.isWellFormed(line)).as("whole characters").isTrue();
        String unescaped = line.replaceAll("\\\\u[0-9a-f]{4,6}", "u");
        assertThat(unescaped.codePointCount(0, unescaped.length())).isLessThanOrEqualTo(bound);
    }
}
