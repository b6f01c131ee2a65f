package dev.integrationsdk.core.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of every kind: short and long, of any script, broken, and made of what parsers and terminals trip over. */
final class Texts {
    private static final String[] AWKWARD = {
        "\0",
        "\t",
        "\n",
        "\r\n",
        "\u001b[31m",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u00ad",
        "\u061c",
        "\u200b",
        "\u200e",
        "\u2028",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\ufffe",
        "\ud83d",
        "\ude00",
        "😀",
        "e\u0301",
        "日本",
        "\ue000",
        "/",
        "\\",
        "\"",
        "'",
        "%",
        "%2F",
        "%2e",
        "%252f",
        "%00",
        "?",
        "#",
        "&",
        ";",
        "=",
        "+",
        " ",
        ".",
        "..",
        "/../",
        "//",
        "@",
        ":",
        "*",
        "~",
        "{",
        "}",
        "{id}",
        "[",
        "]",
        "<",
        ">",
        "|",
        "^",
        "`",
        "$1",
        "\\u0041",
        "&#47;",
        "0",
        "-1"
    };

    private Texts() {}

    static Arbitrary<String> any() {
        return Arbitraries.oneOf(
                awkward(),
                awkward(),
                Arbitraries.strings().ascii().ofMaxLength(40),
                characters().list().ofMaxSize(20).map(Texts::joined),
                Arbitraries.strings().alpha().numeric().ofMaxLength(300));
    }

    /** Of the whole of Unicode, halves of surrogate pairs and what is not assigned included. */
    private static Arbitrary<String> characters() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0xFF),
                        Arbitraries.integers().between(0x100, 0xFFFF),
                        Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT))
                .map(Character::toString);
    }

    private static String joined(List<String> pieces) {
        return String.join("", pieces);
    }

    /** Awkward pieces between plain letters. */
    static Arbitrary<String> awkward() {
        return Arbitraries.oneOf(
                        Arbitraries.of(AWKWARD), Arbitraries.strings().alpha().ofMaxLength(3))
                .list()
                .ofMaxSize(8)
                .map(Texts::joined);
    }

    /** What one line of a header can carry. */
    static Arbitrary<String> ofOneLine() {
        return any().map(text -> text.replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]|[\\ud800-\\udfff]", ""));
    }
}
