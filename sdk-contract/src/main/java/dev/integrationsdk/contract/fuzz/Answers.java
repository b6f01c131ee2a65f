package dev.integrationsdk.contract.fuzz;

import dev.integrationsdk.contract.fuzz.Mutation.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import okio.ByteString;

/** What a server may answer. */
final class Answers {
    /** The credential as a server may write it into an address. */
    static final String ENCODED = Loopback.CREDENTIAL.replace("/", "%2F").replace("+", "%2b");

    private static final int PLACES = 400;
    private static final String[] NAMES = {
        "id",
        "name",
        "integration",
        "integrationId",
        "additionalProperties",
        "message",
        "errors",
        "key",
        "new",
        "",
        "a/b",
        "~",
        "\0",
        "é",
        "\ud83d",
        "class",
        "@type"
    };
    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-1",
        "1.0",
        "1e2",
        "1e400",
        "12345678901234567890",
        "0.10",
        "\"\"",
        "\"1\"",
        "\"true\"",
        "\"\\u0000\"",
        "\"\\ud83d\"",
        "\"é😀\"",
        "\"\u202e\"",
        "\"READY\"",
        "\"allow\"",
        "\"not_found\"",
        "\"2026-11-22T00:00:00Z\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[{}]",
        "[1,\"a\"]",
        "{\"a\":null}",
        "{\"id\":1}",
        "{\"id\":\"x\",\"id\":null}",
        "{\"message\":\"a\"}",
        "{\"list\":{\"method\":\"get\",\"path\":7}}",
        "{\"additionalProperties\":{\"a\":1}}"
    };
    private static final String[] WITH_BREAKERS = {
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "1e9999999999",
        "{",
        "]",
        "\"",
        "\\",
        "nul",
        "NaN",
        "'a'",
        "/**/",
        "01",
        "\"\u0001\"",
        "<html>",
        "\ufeff"
    };

    private Answers() {}

    static Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PLACES),
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(NAMES),
                        values())
                .as(Mutation::new)
                .list()
                .ofMaxSize(6);
    }

    /** Now and then what is no JSON. */
    static Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(VALUES),
                Arbitraries.of(VALUES),
                Arbitraries.of(VALUES),
                texts().map(Node::quoted),
                Arbitraries.of(WITH_BREAKERS));
    }

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(20),
                Arbitraries.integers().between(0, Character.MAX_CODE_POINT).map(Character::toString),
                Arbitraries.of(
                        Loopback.CREDENTIAL,
                        "you sent " + ENCODED,
                        "a\r\nb\u001b[31m\u202e\u2066\u200b",
                        "x".repeat(3000)));
    }

    /** The document's bytes as they may be damaged or written on their way, and bytes of any kind. */
    static Arbitrary<ByteString> bytes(Arbitrary<String> documents) {
        Arbitrary<ByteString> written = Combinators.combine(
                        documents,
                        Arbitraries.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16,
                                StandardCharsets.UTF_16LE,
                                Charset.forName("UTF-32"),
                                StandardCharsets.ISO_8859_1),
                        Arbitraries.of("", "", "\ufeff", " \n", ")]}',\n", "<!-- -->", "x"))
                .as((text, charset, before) -> ByteString.encodeString(before + text, charset));
        Arbitrary<ByteString> cut = Combinators.combine(
                        documents, Arbitraries.integers().between(0, 99))
                .as((text, percent) -> ByteString.encodeUtf8(text.substring(0, text.length() * percent / 100)));
        Arbitrary<ByteString> struck = Combinators.combine(
                        documents, Arbitraries.integers().between(0, 99), Arbitraries.bytes())
                .as((text, percent, strike) -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    bytes[bytes.length * percent / 100] = strike;
                    return ByteString.of(bytes);
                });
        return Arbitraries.oneOf(
                written,
                cut,
                struck,
                Arbitraries.bytes().array(byte[].class).ofMaxSize(40).map(ByteString::of),
                texts().map(ByteString::encodeUtf8));
    }
}
