package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.integrationsdk.ada.AdaClient;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.SimulatorExtension;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class AlignedTest {
    @Test
    void updates_through_the_okhttp_that_the_library_of_the_application_uses_too(AdaSimulator simulator) throws Exception {
        List<String> log = new ArrayList<>();
        OkHttpClient http =
                new OkHttpClient.Builder().addInterceptor(new HttpLoggingInterceptor(log::add)
                        .setLevel(HttpLoggingInterceptor.Level.BASIC)).build();
        try (AdaClient ada = AdaClient.builder()
                .baseUrl(simulator.url())
                .token(simulator.credential())
                .options(ClientOptions.builder().httpClient(http).build())
                .build()) {
            ada.integrations().update(simulator.integrationId(), u -> u.name("Hub")).execute();
        }
        assertThat(simulator.requests()).hasSize(1);
        assertThat(log).anyMatch(line -> line.startsWith("--> PATCH"));
        assertThat(OkHttp.class.getField("VERSION").get(null)).asString().startsWith("5.");
    }
}
