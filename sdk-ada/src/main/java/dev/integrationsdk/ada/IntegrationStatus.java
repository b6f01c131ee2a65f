package dev.integrationsdk.ada;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;
import java.util.Set;

/** Where an integration stands. Only one in development may be updated. */
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

    /** A status with this text, which need not be a known one. */
    @JsonCreator
    public static IntegrationStatus of(String value) {
        return new IntegrationStatus(value);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
