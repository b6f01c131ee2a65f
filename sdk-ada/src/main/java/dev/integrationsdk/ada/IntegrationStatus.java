package dev.integrationsdk.ada;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Set;

/**
 * Where an integration stands. Only one in development may be updated.
 *
 * @since 0.1.0
 */
public final class IntegrationStatus extends OpenEnum {
    /** It may be updated. */
    public static final IntegrationStatus DEVELOPMENT = new IntegrationStatus("development");

    /** It is published, and can no longer be updated. */
    public static final IntegrationStatus APPROVED = new IntegrationStatus("approved");

    /** It is no longer in use. */
    public static final IntegrationStatus ARCHIVED = new IntegrationStatus("archived");

    private static final Set<IntegrationStatus> KNOWN = Set.of(DEVELOPMENT, APPROVED, ARCHIVED);

    private IntegrationStatus(String value) {
        super(value);
    }

    /**
     * {@return a status with this text, which need not be a known one}
     *
     * @param value the text on the wire; its case counts
     */
    @JsonCreator
    public static IntegrationStatus of(String value) {
        return new IntegrationStatus(value);
    }

    /** {@return whether the value is one of the documented ones, which are the constants of this class} */
    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
