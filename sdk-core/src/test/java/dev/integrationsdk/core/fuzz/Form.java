package dev.integrationsdk.core.fuzz;

import dev.integrationsdk.core.model.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** How a server may write the credential that it was sent. */
enum Form {
    RAW,
    URL,
    URL_IN_LOWER_CASE,
    URL_TWICE,
    JSON,
    JSON_WITH_SLASHES,
    JSON_TWICE,
    JSON_IN_HEXADECIMAL,
    JSON_IN_UPPER_CASE,
    HTML,
    HTML_IN_HEXADECIMAL;

    String of(String credential) {
        return switch (this) {
            case RAW -> credential;
            case URL -> URLEncoder.encode(credential, StandardCharsets.UTF_8);
            case URL_IN_LOWER_CASE -> each(credential, c -> "%" + hex(c, 2));
            case URL_TWICE -> URL.of(URL.of(credential));
            case JSON -> inner(Json.of(credential).toString());
            case JSON_WITH_SLASHES -> JSON.of(credential).replace("/", "\\/");
            case JSON_TWICE -> JSON.of(JSON.of(credential));
            case JSON_IN_HEXADECIMAL -> each(credential, c -> "\\u" + hex(c, 4));
            case JSON_IN_UPPER_CASE -> each(credential, c -> "\\u" + hex(c, 4).toUpperCase(Locale.ROOT));
            case HTML -> each(credential, c -> "&#" + c + ";");
            case HTML_IN_HEXADECIMAL -> each(credential, c -> "&#x" + hex(c, 2) + ";");
        };
    }

    private static String inner(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String hex(int character, int digits) {
        return HexFormat.of().toHexDigits(character, digits);
    }

    private static String each(String text, IntFunction<String> escape) {
        return text.chars().mapToObj(escape).collect(Collectors.joining());
    }
}
