package dev.integrationsdk.core.fuzz;

import dev.integrationsdk.core.model.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Java values that have a JSON value, and texts that are JSON or nearly so. */
final class Jsons {
    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"a\":",
        "null",
        "true",
        "false",
        "nul",
        "0",
        "-0",
        "1",
        "-",
        "01",
        "1.",
        ".5",
        "1e5",
        "1E-400",
        "1e999999999",
        "1e2147483648",
        "-1e-99999999999",
        "9".repeat(999),
        "9".repeat(1001),
        "0." + "0".repeat(1001),
        "NaN",
        "Infinity",
        "\\",
        "\\u",
        "\\ud83d",
        "\\u0000",
        "\\x",
        " ",
        "\n",
        "\0",
        "//",
        "/*",
        "\ufeff",
        "'a'",
        "[".repeat(199),
        "]".repeat(199),
        "[".repeat(50_000),
        "{\"a\":".repeat(199),
        "}".repeat(199),
        "\"" + "n".repeat(10_001) + "\":"
    };

    private Jsons() {}

    static Arbitrary<Object> values() {
        return values(3);
    }

    private static Arbitrary<Object> values(int levels) {
        if (levels == 0) {
            return scalars();
        }
        Arbitrary<Object> inner = values(levels - 1);
        Arbitrary<Map.Entry<String, Object>> members =
                Combinators.combine(Texts.any(), inner).as(SimpleImmutableEntry::new);
        return Arbitraries.oneOf(
                scalars(),
                inner.list().ofMaxSize(4).map(elements -> elements),
                members.list().ofMaxSize(4).map(Jsons::object),
                Combinators.combine(inner, Arbitraries.integers().between(1, 190))
                        .as(Jsons::nested));
    }

    private static Map<String, Object> object(List<Map.Entry<String, Object>> members) {
        Map<String, Object> object = new LinkedHashMap<>();
        members.forEach(member -> object.put(member.getKey(), member.getValue()));
        return object;
    }

    private static Arbitrary<Object> scalars() {
        return Arbitraries.oneOf(
                Texts.any().map(text -> text),
                numbers().map(number -> number),
                Arbitraries.of(true, false, Map.of(), List.of(), Json.of(null)));
    }

    private static Arbitrary<Number> numbers() {
        Arbitrary<BigDecimal> decimals = Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-1000, 1000))
                .as(BigDecimal::new);
        return Arbitraries.oneOf(
                Arbitraries.integers().map(number -> number),
                Arbitraries.longs().map(number -> number),
                Arbitraries.doubles().map(number -> number),
                Arbitraries.integers().between(0, 999).map(BigInteger.TEN::pow),
                decimals);
    }

    private static Object nested(Object value, int depth) {
        Object nested = value;
        for (int i = 0; i < depth; i++) {
            nested = i % 2 == 0 ? List.of(nested) : Map.of("a", nested);
        }
        return nested;
    }

    /** Tokens in any order, and JSON texts with one place changed. */
    static Arbitrary<String> texts() {
        Arbitrary<String> soup = Arbitraries.of(TOKENS).list().ofMaxSize(8).map(tokens -> String.join("", tokens));
        Arbitrary<String> changed = Combinators.combine(
                        values(), Arbitraries.integers().between(0, 100), Arbitraries.of(TOKENS))
                .as((value, place, token) -> {
                    String text = JsonFuzzTest.textOf(value);
                    int at = text.length() * place / 100;
                    return text.substring(0, at) + token + text.substring(Math.min(text.length(), at + place % 2));
                });
        return Arbitraries.oneOf(soup, changed, Texts.any());
    }
}
