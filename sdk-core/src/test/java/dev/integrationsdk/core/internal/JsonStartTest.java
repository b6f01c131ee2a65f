package dev.integrationsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStartTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t ", "\u00EF\u00BB\u00BF", "\u00EF\u00BB\u00BF \n"})
    void nothing_but_white_space_is_empty(String beginning) {
        assertThat(start(beginning)).isEqualTo(JsonStart.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"id\":",
                "{oops",
                "[",
                "[1",
                "\"",
                "\"text",
                "-",
                "-1",
                "0",
                "7",
                "9.5e",
                "t",
                "tr",
                "true",
                "true ",
                "true\n<html>",
                "true,",
                "f",
                "fals",
                "false",
                "n",
                "nul",
                "null",
                "null}",
                "  {",
                "\r\n\t[",
                "\u00EF\u00BB\u00BF{",
                "\u00EF\u00BB\u00BF\n null",
            })
    void the_beginning_of_a_value_is_json_even_if_it_is_cut(String beginning) {
        assertThat(start(beginning)).isEqualTo(JsonStart.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<html>",
                "<?xml version=\"1.0\"?>",
                "  <!doctype html>",
                "\u00EF\u00BB\u00BF<html>",
                ")]}',\n{",
                "}",
                "]",
                ",",
                ":",
                "'text'",
                "+1",
                ".5",
                "OK",
                "Bad Gateway",
                "upstream connect error",
                "not found",
                "no healthy upstream",
                "nothing",
                "nullify",
                "NULL",
                "None",
                "NaN",
                "Infinity",
                "trueish",
                "truth",
                "True",
                "this",
                "falsehood",
                "for(;;);{",
                "while(1);{",
                "id=7",
                "//{}",
                "/*{}*/",
                "#",
                "é",
                "💥",
                "\u001f\u008b",
                "\u00a0{",
            })
    void words_and_markup_are_not_json(String beginning) {
        assertThat(start(beginning)).isEqualTo(JsonStart.NOT_JSON);
    }

    @Test
    void other_unicode_encodings_are_left_to_the_parser() {
        String document = "{\"id\":\"7\"}";
        for (var encoding : new java.nio.charset.Charset[] {
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            java.nio.charset.Charset.forName("UTF-32BE"),
            java.nio.charset.Charset.forName("UTF-32LE")
        }) {
            assertThat(JsonStart.of(new ByteArrayInputStream(document.getBytes(encoding))))
                    .as("%s", encoding)
                    .isEqualTo(JsonStart.JSON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void other_unicode_encodings_are_left_to_the_parser_with_their_mark_too(String encoding) {
        byte[] document = "\uFEFF{\"id\":\"7\"}".getBytes(java.nio.charset.Charset.forName(encoding));

        assertThat(JsonStart.of(new ByteArrayInputStream(document))).isEqualTo(JsonStart.JSON);
    }

    @Test
    void white_space_before_it_does_not_count_however_long_it_is() {
        assertThat(start("\n".repeat(100_000) + "{")).isEqualTo(JsonStart.JSON);
        assertThat(start("\n".repeat(100_000) + "<")).isEqualTo(JsonStart.NOT_JSON);
    }

    /** One byte for each character. */
    private static JsonStart start(String beginning) {
        return JsonStart.of(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
