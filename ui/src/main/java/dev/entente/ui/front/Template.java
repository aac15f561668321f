package dev.entente.ui.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with a few words left open: {@code {{name}}}. What is put there becomes text, whatever it holds. */
final class Template {

    static final Template FRONT = read("front.html");
    static final Template SIGN_UP = read("sign-up.html").choosing(Choices.BY_NAME);

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    private static Template read(String file) {
        try (InputStream in = Template.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("Not in the application: " + file);
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts lists of choices, which are markup, in the places of {@code [[name]]}. */
    private Template choosing(Map<String, String> lists) {
        var filled = text;
        for (var list : lists.entrySet()) filled = filled.replace("[[" + list.getKey() + "]]", list.getValue());
        return new Template(filled);
    }

    String with(Map<String, String> texts) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(escaped(texts.getOrDefault(place.group(1), ""))));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
