package dev.integrationsdk.testkit;

/** Answers requests as a vendor's API does: the checks in their order, then the operation. */
final class Endpoint {
    private final VendorApi api;
    private final IntegrationStore store;

    Endpoint(VendorApi api, IntegrationStore store) {
        this.api = api;
        this.store = store;
    }

    /** Answers a request to the simulator with this address. */
    Answer answer(String url, RecordedCall call) {
        try {
            api.gate().check(call);
            for (Route route : api.routes()) {
                String id = route.idIn(call.path()).orElse(null);
                if (id != null) {
                    return answer(route, new Request(url, id, call, api.maxBodyBytes()));
                }
            }
            throw new Refusal(404, "No such path");
        } catch (Refusal refusal) {
            return api.errors().answer(refusal);
        }
    }

    private Answer answer(Route route, Request request) {
        Operation operation = route.operations().get(request.call().method());
        if (operation == null) {
            return api.errors()
                    .answer(405)
                    .with("Allow", String.join(", ", route.operations().keySet()));
        }
        if (!route.wellFormed(request.id())) {
            throw new Refusal(400, "Invalid integration ID");
        }
        return operation.answer(request, store);
    }
}
