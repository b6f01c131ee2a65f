package dev.integrationsdk.core.internal;

/** Whether the beginning of a body can be that of JSON: a portal's HTML, or a proxy's words, cannot. */
enum JsonStart {
    EMPTY,
    JSON,
    NOT_JSON;

    private static final String SPACE = " \t\r\n";
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

    /** @param beginning the first bytes, one character for each */
    static JsonStart of(String beginning) {
        String text = beginning.startsWith(UTF_8_MARK) ? beginning.substring(UTF_8_MARK.length()) : beginning;
        int i = 0;
        while (i < text.length() && SPACE.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        String rest = text.substring(i);
        if (rest.isEmpty()) {
            return EMPTY;
        }
        // A NUL, and the marks of UTF-16 and UTF-32, which the parser recognises.
        boolean json = "{[\"-0123456789\0".indexOf(rest.charAt(0)) >= 0
                || rest.startsWith("\u00FE\u00FF")
                || rest.startsWith("\u00FF\u00FE")
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
