package dev.integrationsdk.core.internal.json;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On a member of a model that holds secrets: {@link MaskedJson} does not show it. */
@Retention(RetentionPolicy.RUNTIME)
public @interface SecretMember {}
