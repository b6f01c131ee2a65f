package dev.integrationsdk.examples.spring;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Makes an application keep its spans, to be looked at. */
final class KeptSpans {
    private KeptSpans() {}

    @Bean
    static InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }

    /** The spans that have ended. */
    static List<SpanData> of(ApplicationContext application) {
        application.getBean(SdkTracerProvider.class).forceFlush().join(10, TimeUnit.SECONDS);
        return application.getBean(InMemorySpanExporter.class).getFinishedSpanItems();
    }

    /** Begins anew. */
    static void forget(ApplicationContext application) {
        of(application);
        application.getBean(InMemorySpanExporter.class).reset();
    }
}
