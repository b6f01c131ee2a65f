package dev.integrationsdk.core.error;

/**
 * The answer to the update of an edit was lost, and reading the integration did not show that it was made. {@link
 * #outcome()} is what is known after the reading: {@link Outcome#NOT_APPLIED}, or still {@link Outcome#UNKNOWN}. The
 * cause is how the answer was lost.
 *
 * @since 0.1.0
 */
public final class EditException extends SdkException {
    private final Settlement settlement;

    /**
     * An edit that did not come to a certain good end.
     *
     * @param context the vendor, the operation, what is known after the reading, and the attempts of the update
     * @param settlement what the reading told
     * @param cause how the answer was lost
     */
    public EditException(Context context, Settlement settlement, SdkException cause) {
        super(
                context,
                "the answer to the update was lost, and then the integration was read: " + settlement + ending(context),
                cause);
        this.settlement = settlement;
    }

    /** {@return what the reading told, field by field} */
    public Settlement settlement() {
        return settlement;
    }
}
