package dev.integrationsdk.benchmarks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The peers do the same work, or comparing them would mean nothing. */
class PeerTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"SMALL, 147, 147", "MEDIUM, 801, 801", "LARGE, 3300, 3500", "HUGE, 1050000, 1070000"})
    void theBodiesHaveTheSizesThatTheTableNames(Body body, int least, int most) {
        assertThat(body.json().length).isBetween(least, most);
    }

    @ParameterizedTest
    @EnumSource
    void eachPeerSendsTheSameRequest(Body body) throws Exception {
        RecordedRequest byHand = sent(Peer.BY_HAND, body);
        for (Peer peer : Peer.values()) {
            RecordedRequest request = sent(peer, body);

            assertThat(request.getRequestLine()).as(peer.title()).isEqualTo(byHand.getRequestLine());
            for (String header : new String[] {"X-API-Key", "Authorization", "Accept", "Accept-Encoding"}) {
                assertThat(request.getHeaders().values(header))
                        .as(peer.title() + " " + header)
                        .isEqualTo(byHand.getHeaders().values(header));
            }
            assertThat(json(request)).as(peer.title()).isEqualTo(json(byHand));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachPeerReadsAllThatIsAnswered(Body body) throws Exception {
        JsonNode document = MAPPER.readTree(body.json());
        ObjectMapper writer = HandClient.mapper();
        writer.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        for (Peer peer : Peer.values()) {
            if (peer != Peer.SDK && peer != Peer.OBSERVED) { // whose own tests show that it loses nothing
                JsonNode read = MAPPER.readTree(writer.writeValueAsBytes(answered(peer, body)));

                assertThat(withoutTimes(read)).as(peer.title()).isEqualTo(withoutTimes(document));
            }
        }
    }

    @Test
    void asyncIsTheSameUpdate() throws Exception {
        for (Peer peer : new Peer[] {Peer.BY_HAND, Peer.SDK, Peer.RETROFIT}) {
            enqueue(Body.SMALL);
            try (Client client = peer.open(Body.SMALL, address())) {
                assertThat(client.updateAsync().get()).isNotNull();
            }
            assertThat(requireNonNull(server.takeRequest()).getMethod()).isEqualTo("PATCH");
        }
    }

    private RecordedRequest sent(Peer peer, Body body) throws Exception {
        var unused = answered(peer, body);
        return requireNonNull(server.takeRequest());
    }

    private Object answered(Peer peer, Body body) throws Exception {
        enqueue(body);
        try (Client client = peer.open(body, address())) {
            return client.update();
        }
    }

    private void enqueue(Body body) {
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(new String(body.json(), StandardCharsets.UTF_8))
                .build());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getPort();
    }

    private static JsonNode json(RecordedRequest request) throws Exception {
        return MAPPER.readTree(requireNonNull(request.getBody()).utf8());
    }

    /** Parsed times are written in another form. */
    private static JsonNode withoutTimes(JsonNode document) throws Exception {
        return MAPPER.readTree(document.toString().replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"…\""));
    }
}
