package dev.integrationsdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the two programs print. */
@Timeout(60)
class DemoTest {
    @Test
    void the_demo_shows_the_renames_their_metric_and_their_spans() throws Exception {
        assertThat(Jvm.run(Demo.class))
                .contains("200 {\"name\":\"Hub\"}", "200 {\"name\":\"Hub, after a wait\"}", "\"outcome\":\"UNKNOWN\"")
                .contains(" ada updateIntegration is tried again id=")
                .containsPattern("WARN .* ada updateIntegration failed id=\"\\w+\" attempts=1 outcome=UNKNOWN")
                .contains("200 {\"availableTags\":", "\"name\":\"integrationsdk.calls\"")
                .containsPattern("\"statistic\":\"COUNT\",\"value\":3")
                .containsPattern("http put /integrations/\\{id}/name +[\\d,]+ ms\\R"
                        + "  ada updateIntegration +[\\d,]+ ms  APPLIED\\R"
                        + "    PATCH /api/v2/platform-integrations/\\{id} +[\\d,]+ ms  429 NOT_APPLIED\\R"
                        + "    PATCH /api/v2/platform-integrations/\\{id} +[\\d,]+ ms  200 APPLIED\\R")
                .containsPattern("  ada updateIntegration +[\\d,]+ ms  UNKNOWN ConnectionException\\R");
    }

    @Test
    void the_application_says_which_property_is_missing() throws Exception {
        assertThat(Jvm.run(HubApplication.class))
                .contains("APPLICATION FAILED TO START", "integrationsdk.ada.token", "INTEGRATIONSDK_ADA_TOKEN")
                .doesNotContain("\tat ");
    }
}
