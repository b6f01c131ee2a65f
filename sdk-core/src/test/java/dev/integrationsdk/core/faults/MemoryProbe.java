package dev.integrationsdk.core.faults;

import dev.integrationsdk.core.error.ApiException;
import dev.integrationsdk.core.error.Outcome;
import dev.integrationsdk.core.error.SdkException;
import dev.integrationsdk.core.error.UnreadableResponseException;
import dev.integrationsdk.core.internal.json.Gadget;
import org.jspecify.annotations.Nullable;

/** A program that asks for each answer without measure, on its thread and not, and says whether it went right. */
final class MemoryProbe {
    /** What is answered, and as what it ends. */
    enum Case {
        ERROR_OF_200_MB(400, Outcome.NOT_APPLIED),
        ANSWER_OF_200_MB(200, Outcome.APPLIED),
        STRING_OF_50_MB(200, Outcome.APPLIED),
        DECLARED_LENGTH(200, Outcome.APPLIED),
        ERROR_BOMB(400, Outcome.NOT_APPLIED),
        ANSWER_BOMB(200, Outcome.APPLIED),
        TOO_MANY_TOKENS(200, Outcome.APPLIED),
        OBJECTS(200, null),
        LISTS(200, null),
        NAMES(200, null),
        UMLAUT(200, null);

        final int status;
        /** Of the failure, or null for a success. */
        final @Nullable Outcome outcome;

        Case(int status, @Nullable Outcome outcome) {
            this.status = status;
            this.outcome = outcome;
        }
    }

    private MemoryProbe() {}

    public static void main(String[] arguments) {
        boolean right = true;
        for (Case big : Case.values()) {
            for (Mode mode : Mode.values()) {
                String problem = problem(arguments[0] + "/" + big, big, mode);
                right &= problem.isEmpty();
                System.out.println(big + (problem.isEmpty() ? " is right, " : " is wrong: " + problem + ", ") + mode);
            }
        }
        System.exit(right ? 0 : 1);
    }

    private static String problem(String url, Case big, Mode mode) {
        try (Caller caller = new Caller(url)) {
            Gadget gadget = caller.execute(mode).body();
            return big.outcome != null ? "success" : problem(gadget, big);
        } catch (SdkException e) {
            Leaks.assertNone(e);
            boolean right = e.outcome() == big.outcome
                    && e.attempts() == 1
                    && (big.status == 200
                            ? e instanceof UnreadableResponseException
                            : e instanceof ApiException refusal && refusal.status() == big.status);
            return right ? "" : e.toString();
        } catch (Throwable e) {
            return e.toString();
        }
    }

    /** It is used as an application might, too. */
    private static String problem(Gadget gadget, Case big) {
        boolean right = gadget.id().equals("g1")
                && gadget.hashCode() == Gadget.builder().from(gadget).build().hashCode()
                && gadget.toString().length() > 10
                && (big != Case.UMLAUT || gadget.displayName().orElse("").equals("L\u00e4mp"));
        return right ? "" : "another model";
    }
}
