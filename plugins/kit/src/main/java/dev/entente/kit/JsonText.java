package dev.entente.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as text, to and from maps, lists, texts, numbers and booleans: just what golden files need. */
final class JsonText {

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static @Nullable Object read(String text) {
        var json = new JsonText(text);
        var value = json.value();
        json.blank();
        if (json.at < text.length()) throw json.wrong("the end");
        return value;
    }

    private @Nullable Object value() {
        blank();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        at++;
        for (blank(); peek() != '}'; blank()) {
            if (!map.isEmpty()) expect(',');
            blank();
            var name = string();
            blank();
            expect(':');
            map.put(name, value());
        }
        at++;
        return map;
    }

    private List<@Nullable Object> list() {
        var list = new ArrayList<@Nullable Object>();
        at++;
        for (blank(); peek() != ']'; blank()) {
            if (!list.isEmpty()) expect(',');
            list.add(value());
        }
        at++;
        return list;
    }

    private String string() {
        expect('"');
        var read = new StringBuilder();
        while (peek() != '"') {
            char next = text.charAt(at++);
            read.append(next == '\\' ? escaped() : next);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char next = text.charAt(at++);
        return switch (next) {
            case 'n' -> '\n';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text, at - 4, at, 16);
            }
            default -> next;
        };
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) at++;
        if (from == at) throw wrong("a value");
        return new BigDecimal(text.substring(from, at));
    }

    private @Nullable Object word(String word, @Nullable Object means) {
        if (!text.startsWith(word, at)) throw wrong(word);
        at += word.length();
        return means;
    }

    private void blank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private char peek() {
        if (at >= text.length()) throw wrong("more");
        return text.charAt(at);
    }

    private void expect(char expected) {
        if (peek() != expected) throw wrong("'" + expected + "'");
        at++;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("Not JSON: expected " + expected + " at character " + at);
    }

    static String write(@Nullable Object value) {
        var out = new StringBuilder();
        write(value, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(@Nullable Object value, String line, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> {
                out.append('{');
                var with = "";
                for (var entry : map.entrySet()) {
                    out.append(with).append(line).append("  ");
                    write(String.valueOf(entry.getKey()), "", out);
                    out.append(": ");
                    write(entry.getValue(), line + "  ", out);
                    with = ",";
                }
                out.append(map.isEmpty() ? "}" : line + "}");
            }
            case List<?> list -> {
                out.append('[');
                var with = "";
                for (var each : list) {
                    out.append(with).append(line).append("  ");
                    write(each, line + "  ", out);
                    with = ",";
                }
                out.append(list.isEmpty() ? "]" : line + "]");
            }
            case String string -> quote(string, out);
            default -> out.append(value);
        }
    }

    private static void quote(String string, StringBuilder out) {
        out.append('"');
        string.chars().forEach(c -> {
            if (c == '"' || c == '\\') out.append('\\').append((char) c);
            else if (c < ' ' || c > '~') out.append(String.format("\\u%04x", c));
            else out.append((char) c);
        });
        out.append('"');
    }
}
