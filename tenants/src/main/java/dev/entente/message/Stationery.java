package dev.entente.message;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The tenant's paper: its name and colour around what a letter says. */
record Stationery(String name, String accent, String address) {

    private static final Mustache PAPER = new DefaultMustacheFactory().compile("dev/entente/message/letter.mustache");

    /** For reading in a browser, with everything escaped that somebody wrote. */
    String html(Letter letter) {
        var values = new HashMap<String, Object>(Map.of(
                "subject", letter.subject(),
                "name", name,
                "accent", accent,
                "onAccent", onAccent(),
                "address", address,
                "preview", letter.paragraphs().stream().findFirst().orElse(""),
                "paragraphs",
                        letter.paragraphs().stream().map(Stationery::lines).toList()));
        var action = letter.action();
        if (action != null) values.put("action", Map.of("label", action.label(), "address", action.address()));
        var html = new StringWriter();
        PAPER.execute(html, values);
        return html.toString();
    }

    /** The same words for readers of plain text. */
    String text(Letter letter) {
        var text = new StringBuilder(String.join("\n\n", letter.paragraphs()));
        var action = letter.action();
        if (action != null) {
            text.append("\n\n").append(action.label()).append(":\n").append(action.address());
        }
        return text.append("\n\n-- \n")
                .append(name)
                .append('\n')
                .append(address)
                .append('\n')
                .toString();
    }

    private static Map<String, List<Map<String, Object>>> lines(String paragraph) {
        var lines = paragraph.lines().toList();
        return Map.of(
                "lines",
                IntStream.range(0, lines.size())
                        .<Map<String, Object>>mapToObj(i -> Map.of("line", lines.get(i), "more", i < lines.size() - 1))
                        .toList());
    }

    /** White or nearly black, whichever reads better on the accent. */
    String onAccent() {
        double light = 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
        return 1.05 / (light + 0.05) >= 4.5 ? "#ffffff" : "#16181d";
    }

    // A colour's part as light, by the definition of sRGB.
    private double part(int at) {
        double value = Integer.parseInt(accent, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
