package dev.integrationsdk.core.error;

/**
 * Whether the change of a call happened. It is about the whole call: if any attempt may have been applied, no later
 * refusal makes the call {@link #NOT_APPLIED}.
 *
 * <p>A call that only reads changes nothing. When it fails it is {@link #NOT_SENT} or {@link #NOT_APPLIED}, whatever
 * became of its answer.
 *
 * @since 0.1.0
 */
public enum Outcome {
    /** The request never left: nothing was changed. */
    NOT_SENT("nothing was sent"),
    /** The server refused it: nothing was changed. */
    NOT_APPLIED("nothing was changed"),
    /** The vendor answered 2xx: the change was made, even if its answer could not be read. */
    APPLIED("the change was made"),
    /** It may have happened. Read the integration before you send it again. */
    UNKNOWN("the change may have been made");

    private final String sentence;

    Outcome(String sentence) {
        this.sentence = sentence;
    }

    /** {@return the outcome in a few words, for messages} */
    public String sentence() {
        return sentence;
    }
}
