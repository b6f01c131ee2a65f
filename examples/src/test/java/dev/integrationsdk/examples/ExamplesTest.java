package dev.integrationsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExamplesTest {
    private final Printed printed = new Printed();

    @Test
    void sigmaMind() {
        SigmaMindExample.run(printed.out());

        assertThat(printed.lines())
                .containsExactly(
                        "SigmaMind: the integration intg-AuUKK371Spr5 after the update",
                        "   name            my_shopify_store",
                        "   description     Handles order lookups and refunds for the support agent",
                        "   authentication  api_key",
                        "   tool            Get Order Details: GET /orders/{orderId}.json",
                        "   updated         2023-11-07T05:31:57Z");
    }

    @Test
    void truto() {
        TrutoExample.run(printed.out());

        assertThat(printed.text())
                .containsSubsequence(
                        "version    4",
                        "name       my_custom_crm, crm",
                        "headers    Content-Type, Accept, User-Agent",
                        "{\"base_url\":\"https://api.eu.example.com\",\"headers\":{\"X-Region\":\"eu\",\"User-Agent\":null}}",
                        "version    5",
                        "base_url   https://api.eu.example.com",
                        "headers    Content-Type, Accept, X-Region",
                        "untouched  resources users, orders");
    }

    @Test
    void ada() {
        AdaExample.run(printed.out());

        assertThat(printed.text())
                .containsSubsequence(
                        "nothing: it stays       {}",
                        "clearIconUrl()          {\"icon_url\":null}",
                        "iconUrl(\"https://...\")  {\"icon_url\":\"https://example.com/icon.png\"}",
                        "iconUrl(Change)         {\"icon_url\":null}",
                        "name                    Cool Shop Hub",
                        "scopes                  [articles:read]",
                        "icon_url                (none)",
                        "error_codes, untouched  {error_403=Unauthorized, error_404=Not Found}");
    }

    @Test
    void odeus() {
        OdeusExample.run(printed.out());

        assertThat(printed.text())
                .containsSubsequence(
                        "id           550e8400-e29b-41d4-a716-446655440000",
                        "name         Updated Integration Name",
                        "description  New description for the integration",
                        "color        #1E90FF",
                        "PermissionDeniedException, status 403",
                        "NOT_APPLIED: nothing was changed");
    }

    @Test
    void membrane() {
        MembraneExample.run(printed.out());

        assertThat(printed.text())
                .containsSubsequence(
                        "PATCH http://127.0.0.1:",
                        "Authorization: Bearer ****",
                        "\"parameters\" : \"****\"",
                        "name      Team Drive",
                        "state     READY",
                        "meta      {\"owner\":\"platform-team\"}",
                        "revision  5f7c2f6e-54a1-3c0b-8d7e-9b1f0a2c3d4e -> ",
                        "PermissionDeniedException, key access_denied",
                        "NOT_APPLIED: nothing was changed")
                .doesNotContain("drive-secret", "files.read");
    }

    @Test
    void options() {
        OptionsExample.run(printed.out());

        assertThat(printed.text())
                .containsSubsequence(
                        "preview(): ",
                        "PATCH http://127.0.0.1:",
                        "shop/1.4",
                        "\"name\" : \"Help Desk\"",
                        "executeWithResponse(): ",
                        "status        200",
                        "content type  application/json",
                        "attempts      1 in ",
                        "withTimeout, withHeader, withRetry: ",
                        "X-Change-Ticket: OPS-1234",
                        "X-Change-Ticket: (none)",
                        "executeAsync(): ",
                        "Cool Shop Hub and Help Desk",
                        "outcome(): ",
                        "NOT_SENT    -> ",
                        "NOT_APPLIED -> ",
                        "APPLIED     -> ",
                        "UNKNOWN     -> ");
    }
}
