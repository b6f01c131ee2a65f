package dev.integrationsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.integrationsdk.core.Call;
import dev.integrationsdk.core.ClientOptions;
import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.OdeusSimulator;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;

/** The connections that clients share, and their end. */
final class IntegrationSdkConnectionsTest {

    @Test
    void areShared() {
        try (AdaSimulator ada = AdaSimulator.start();
                OdeusSimulator odeus = OdeusSimulator.start()) {
            Runner.application()
                    .withPropertyValues(Vendor.ADA.at(ada))
                    .withPropertyValues(Vendor.ODEUS.at(odeus))
                    .run(context -> {
                        Vendor.ADA.update(context, ada).execute();
                        Vendor.ODEUS.update(context, odeus).execute();

                        assertThat(shared(context).connectionPool().connectionCount())
                                .isEqualTo(2);
                    });
        }
    }

    @Test
    void areNoBeanThatAnApplicationWouldSee() {
        Runner.application().run(context -> assertThat(context).doesNotHaveBean(OkHttpClient.class));
    }

    @ParameterizedTest
    @EnumSource
    void endWithTheApplication(Vendor vendor) {
        try (var simulator = vendor.start()) {
            Runner.application().withPropertyValues(vendor.at(simulator)).run(context -> {
                Call<?> update = vendor.update(context, simulator);
                update.executeAsync().get(10, TimeUnit.SECONDS);
                OkHttpClient shared = shared(context);

                context.close();

                assertThatIllegalStateException().isThrownBy(update::execute);
                assertThat(shared.connectionPool().connectionCount()).isZero();
                assertThat(shared.dispatcher().executorService().awaitTermination(10, TimeUnit.SECONDS))
                        .isTrue();
            });
        }
    }

    @Test
    void leaveNoThreadThatHoldsTheJvm() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (AdaSimulator simulator = AdaSimulator.start()) {
            Runner.application().withPropertyValues(Vendor.ADA.at(simulator)).run(context -> {
                Vendor.ADA.update(context, simulator).executeAsync().get(10, TimeUnit.SECONDS);
                Vendor.ADA.update(context, simulator).execute();
            });
        }
        Set<Thread> holding = new HashSet<>(Thread.getAllStackTraces().keySet());
        holding.removeAll(before);
        holding.removeIf(Thread::isDaemon);
        for (Thread thread : holding) {
            thread.join(10_000); // those of the simulator, which is closed
        }

        assertThat(holding).noneMatch(Thread::isAlive);
    }

    private static OkHttpClient shared(BeanFactory context) {
        return context.getBean(ClientOptions.class).httpClient().orElseThrow();
    }
}
