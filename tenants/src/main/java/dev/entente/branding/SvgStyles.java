package dev.entente.branding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The styles of an SVG file, as drawing programs write them: of one class each. They become attributes. */
final class SvgStyles {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,5000})}");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z_][A-Za-z0-9_-]{0,99})");
    private static final int MOST = 500;

    private final Map<String, Map<String, String>> byClass = new HashMap<>();

    /** Adds what a style element says; what is not about a class is left out. */
    void read(String css) {
        RULE.matcher(COMMENT.matcher(css).replaceAll(" ")).results().limit(MOST).forEach(rule -> {
            for (var selector : rule.group(1).split(",")) {
                var name = CLASS.matcher(selector.strip());
                if (name.matches())
                    byClass.computeIfAbsent(name.group(1), _ -> new LinkedHashMap<>())
                            .putAll(declared(rule.group(2)));
            }
        });
    }

    /** What the classes of an element say together. */
    Map<String, String> of(String classes) {
        var all = new LinkedHashMap<String, String>();
        for (var name : classes.strip().split("\\s+")) all.putAll(byClass.getOrDefault(name, Map.of()));
        return all;
    }

    /** The declarations of a style, those that may stay. */
    static Map<String, String> declared(String style) {
        var kept = new LinkedHashMap<String, String>();
        for (var declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon < 0) continue;
            var property = declaration.substring(0, colon).strip();
            if (!SvgRules.STYLES.contains(property)) continue;
            SvgRules.kept(property, declaration.substring(colon + 1)).ifPresent(value -> kept.put(property, value));
        }
        return kept;
    }
}
