package dev.entente.branding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stay in an SVG file. Shapes, their colours and gradients; nothing that runs, loads, links or animates. */
final class SvgRules {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    static final Set<String> DRAWN = Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text");

    /** Taken away, but what is in them stays. */
    static final Set<String> UNWRAPPED = Set.of("a", "switch");

    static final Set<String> WORDS = Set.of("text", "tspan", "title", "desc");
    static final Set<String> CLIPPING = Set.of("clipPath", "mask");

    private static final Set<String> OTHERS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "tspan",
            "title",
            "desc",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask");

    /** Where a part of the same file may be named. */
    private static final Set<String> REFERRING = Set.of("fill", "stroke", "clip-path", "mask");

    /** What may be said as an attribute or in a style. */
    static final Set<String> STYLES = Set.of(
            "fill",
            "fill-rule",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "color",
            "clip-path",
            "clip-rule",
            "mask",
            "stop-color",
            "stop-opacity",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "dominant-baseline",
            "letter-spacing",
            "display",
            "visibility",
            "vector-effect");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "d",
            "x",
            "y",
            "width",
            "height",
            "viewBox",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "x1",
            "y1",
            "x2",
            "y2",
            "points",
            "transform",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "fx",
            "fy",
            "dx",
            "dy",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "preserveAspectRatio",
            "pathLength",
            "version");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9#.,%()+\\-_\\s'\"]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    private static final Pattern CALL = Pattern.compile("([A-Za-z-]*)\\(");
    private static final Pattern PART =
            Pattern.compile("url\\(\\s*['\"]?#([A-Za-z_][A-Za-z0-9_.-]{0,99})['\"]?\\s*\\)");
    private static final Set<String> CALLS =
            Set.of("rgb", "rgba", "hsl", "hsla", "matrix", "translate", "scale", "rotate", "skewx", "skewy");

    private SvgRules() {}

    static boolean isKept(String element) {
        return DRAWN.contains(element) || OTHERS.contains(element);
    }

    static boolean isName(String id) {
        return NAME.matcher(id).matches();
    }

    /** What becomes of an attribute: its value as it may stay, or nothing. */
    static Optional<String> kept(String attribute, String value) {
        if (!STYLES.contains(attribute) && !ATTRIBUTES.contains(attribute)) return Optional.empty();
        var text = value.strip();
        if (attribute.equals("id")) return Optional.of(text).filter(SvgRules::isName);
        if (REFERRING.contains(attribute)) {
            var part = PART.matcher(text);
            if (part.matches()) return Optional.of("url(#" + part.group(1) + ")");
        }
        return isPlain(text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                && CALL.matcher(text)
                        .results()
                        .allMatch(call -> CALLS.contains(call.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The part of the same file that a reference names; nothing where it leads elsewhere. */
    static Optional<String> part(@Nullable String reference) {
        if (reference == null) return Optional.empty();
        var text = reference.strip();
        return text.startsWith("#") && isName(text.substring(1)) ? Optional.of(text) : Optional.empty();
    }
}
