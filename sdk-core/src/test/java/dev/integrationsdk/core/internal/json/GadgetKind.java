package dev.integrationsdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.integrationsdk.core.model.OpenEnum;

/** An open enumeration for tests. */
public final class GadgetKind extends OpenEnum {
    static final GadgetKind ROUND = new GadgetKind("round");

    private GadgetKind(String value) {
        super(value);
    }

    /** A kind with this text. */
    @JsonCreator
    public static GadgetKind of(String value) {
        return new GadgetKind(value);
    }

    @Override
    public boolean isKnown() {
        return equals(ROUND);
    }
}
