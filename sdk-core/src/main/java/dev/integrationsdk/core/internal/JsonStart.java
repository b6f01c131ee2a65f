package dev.integrationsdk.core.internal;

/** Whether the beginning of a body can be that of JSON: a portal's HTML, or a proxy's words, cannot. */
enum JsonStart {
    EMPTY,
    JSON,
    NOT_JSON;

    private static final String SPACE = " \t\r\n\uFEFF";

    static JsonStart of(String beginning) {
        int i = 0;
        while (i < beginning.length() && SPACE.indexOf(beginning.charAt(i)) >= 0) {
            i++;
        }
        String rest = beginning.substring(i);
        if (rest.isEmpty()) {
            return EMPTY;
        }
        char first = rest.charAt(0);
        // NUL and the replacement character: UTF-16 and UTF-32, which the parser recognises.
        boolean json = "{[\"-0123456789\0\uFFFD".indexOf(first) >= 0
                || isWord(rest, "true")
                || isWord(rest, "false")
                || isWord(rest, "null");
        return json ? JSON : NOT_JSON;
    }

    /** A word that may be cut, and is not the beginning of another. */
    private static boolean isWord(String text, String word) {
        return word.startsWith(text)
                || (text.startsWith(word)
                        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length()))));
    }
}
