package dev.integrationsdk.odeus;

import dev.integrationsdk.core.operation.Operation;
import dev.integrationsdk.core.operation.Paging;
import dev.integrationsdk.core.operation.Resource;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Odeus offers. It is a white label of Langdock, with the same pages; some were found at Langdock only. No call
 * deletes an integration.
 */
final class OdeusOperations {
    static final String VENDOR = "odeus";

    private static final String PATH = "/integrations/v1/{integrationId}";
    private static final String ENVELOPE = "integration";
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String UUID_RULE = "must be a UUID: 8, 4, 4, 4 and 12 hex digits joined by hyphens, such as"
            + " 550e8400-e29b-41d4-a716-446655440000";

    /** See <a href="https://www.odeus.ai/docs/developer/integrations-api/update-integration">Update Integration</a>. */
    static final Operation<UpdateIntegrationRequest, Integration> UPDATE = Operation.patch(
                    VENDOR, "updateIntegration", PATH, UpdateIntegrationRequest.class, Integration.class)
            .idMatching(UUID, UUID_RULE)
            .inside(ENVELOPE)
            .identifiedBy(integration -> Optional.of(integration.id()));

    /** See <a href="https://www.odeus.ai/docs/developer/integrations-api/get-integration">Get Integration</a>. */
    static final Operation<Void, Integration> GET = Operation.get(
                    VENDOR, "getIntegration", PATH, Void.class, Integration.class)
            .idMatching(UUID, UUID_RULE)
            .inside(ENVELOPE)
            .identifiedBy(integration -> Optional.of(integration.id()));

    /** See <a href="https://docs.langdock.com/en/developer/integrations-api/list-integrations">Langdock's page</a>. */
    static final Operation<Void, IntegrationList> LIST =
            Operation.get(VENDOR, "listIntegrations", "/integrations/v1/get", Void.class, IntegrationList.class);

    /** No parameter and no member of the answer is documented that would lead to a further page. */
    static final Paging<IntegrationList, Integration> PAGING = Paging.none(IntegrationList::integrations);

    /** See <a href="https://docs.langdock.com/en/developer/integrations-api/create-integration">Langdock's page</a>. */
    static final Operation<CreateIntegrationRequest, Integration> CREATE = Operation.post(
                    VENDOR,
                    "createIntegration",
                    "/integrations/v1/create",
                    CreateIntegrationRequest.class,
                    Integration.class)
            .inside(ENVELOPE);

    /** An integration has no version. What is known of the two fields is said at {@link UpdateIntegrationRequest}. */
    static final Resource<Integration, UpdateIntegrationRequest> RESOURCE = Resource.of(
                    UPDATE, new Resource.ByGet<>(GET))
            .ignoring(
                    "iconUrl",
                    "Odeus has been seen to accept it, to show it in no answer, and to refuse it without a name or a description")
            .ignoring(
                    "color",
                    "it is assumed that Odeus treats it as iconUrl: it shows it in no answer, and refuses it without a name or a"
                            + " description")
            .accompaniedBy("name")
            .accompaniedBy("description");

    private OdeusOperations() {}
}
