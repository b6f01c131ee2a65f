package dev.integrationsdk.examples.spring;

import dev.integrationsdk.testkit.AdaSimulator;
import dev.integrationsdk.testkit.Fault;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the application before a simulator of Ada, asks it for three renames, and shows the metric and the spans of them. */
public final class Demo {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    private Demo(String url) {
        this.url = url;
    }

    /** Prints what happened, and ends. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (AdaSimulator simulator = AdaSimulator.start();
                ConfigurableApplicationContext application = start(simulator, SpanTree.class)) {
            String port = application.getEnvironment().getProperty("local.server.port");
            new Demo("http://localhost:" + port).show(simulator);

            application.getBean(SdkTracerProvider.class).forceFlush().join(10, TimeUnit.SECONDS);
            System.out.println("\nThe spans of these calls:\n\n" + application.getBean(SpanTree.class));
        }
    }

    /** The application as it is, but for where the simulator is, less to read, and something more in it. */
    static ConfigurableApplicationContext start(AdaSimulator simulator, Class<?>... more) {
        return new SpringApplicationBuilder(HubApplication.class)
                .sources(more)
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--logging.level.dev.integrationsdk.examples=warn",
                        "--logging.pattern.console=%d{HH:mm:ss.SSS} %-5p [%X{traceId:-}] %c{1}: %m%n",
                        "--integrationsdk.ada.base-url=" + simulator.url(),
                        "--integrationsdk.ada.token=" + simulator.credential());
    }

    private void show(AdaSimulator simulator) throws IOException, InterruptedException {
        String name = "/integrations/" + simulator.integrationId() + "/name";
        put(name, "Hub");
        simulator.failNext(Fault.rateLimited(Duration.ofSeconds(1)));
        put(name, "Hub, after a wait");
        simulator.failNext(Fault.appliedThenLost());
        put(name, "Hub, perhaps");

        get("/actuator/metrics/integrationsdk.calls");
        get("/actuator/metrics/integrationsdk.calls.unknown");
    }

    private void put(String path, String text) throws IOException, InterruptedException {
        System.out.println("\nPUT " + path + ": " + text);
        send(HttpRequest.newBuilder(URI.create(url + path)).PUT(BodyPublishers.ofString(text)));
    }

    private void get(String path) throws IOException, InterruptedException {
        System.out.println("\nGET " + path);
        send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        System.out.println(response.statusCode() + " " + response.body());
    }
}
