package dev.entente.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Text inside a header of a letter. Whatever is not plain letters travels encoded, so that it can be nothing but text. */
final class Words {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 .,:;!?'()&/+*#%_-]{0,70}");

    /** An encoded word has at most 75 characters, 12 of them around what it says. */
    private static final int BYTES = 45;

    private Words() {}

    static String header(String text) {
        if (PLAIN.matcher(text).matches()) return text;
        return String.join("\r\n ", chunks(text).stream().map(Words::encoded).toList());
    }

    private static String encoded(String chunk) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(chunk.getBytes(UTF_8)) + "?=";
    }

    private static List<String> chunks(String text) {
        var chunks = new ArrayList<String>();
        var chunk = new StringBuilder();
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            int more = Character.toString(point).getBytes(UTF_8).length;
            if (bytes + more > BYTES) {
                chunks.add(chunk.toString());
                chunk.setLength(0);
                bytes = 0;
            }
            chunk.appendCodePoint(point);
            bytes += more;
        }
        chunks.add(chunk.toString());
        return chunks;
    }
}
