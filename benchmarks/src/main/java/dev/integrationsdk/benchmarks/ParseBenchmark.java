package dev.integrationsdk.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.integrationsdk.core.internal.json.ModelReader;
import dev.integrationsdk.truto.Integration;
import dev.integrationsdk.truto.IntegrationConfig;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading the answer of 1 MB alone: as this library does it, and by hand. */
@State(Scope.Thread)
public class ParseBenchmark {
    /** By hand or this library. */
    @Param
    public Peer peer = Peer.BY_HAND;

    private final byte[] json = Body.HUGE.json();
    private final ObjectReader byHand = HandClient.reader(HandClient.mapper(), Body.HUGE);
    private final ModelReader<Integration> sdk = new ModelReader<>(Integration.class, null);

    /** From a stream to a model. */
    @Benchmark
    public Object parse() throws Exception {
        return peer == Peer.SDK ? bySdk() : byHand();
    }

    /** The same, and then a look into the part that this library has kept as it came, and that is parsed by then by hand. */
    @Benchmark
    public Object look() throws Exception {
        return peer == Peer.SDK
                ? IntegrationConfig.of(bySdk().config().orElseThrow()).resources()
                : byHand().config.resources;
    }

    private Integration bySdk() throws Exception {
        InputStream in = new ByteArrayInputStream(json);
        return sdk.read(() -> in);
    }

    private Model.TrutoIntegration byHand() throws Exception {
        return byHand.readValue(new ByteArrayInputStream(json));
    }
}
