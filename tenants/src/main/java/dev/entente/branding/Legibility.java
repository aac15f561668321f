package dev.entente.branding;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a colour can carry a brand: everything that pages make of it can be read and is still that colour. A text may be
 * darkened and a bar too, but a colour that is nearly white would have to become another one.
 */
public record Legibility(List<Finding> findings, @Nullable Colour nearest) {

    /** How much darker than itself, of 1, a colour may be made and still be taken for itself. */
    private static final double TEXT_MOVES = 0.40;

    private static final double MARK_MOVES = 0.24;
    private static final double STEP = 0.005;

    /** Where it stands, in words, and the contrast it has there. */
    public record Finding(String where, double contrast, double wanted) {

        public boolean isFine() {
            return contrast >= wanted;
        }

        /** "5.2:1"; cut, never rounded up over what is wanted. */
        public String ratio() {
            return String.format(Locale.ROOT, "%.1f:1", Math.floor(contrast * 10) / 10);
        }
    }

    /** Nothing is nearer than itself where it is fine. */
    public static Legibility of(Colour accent) {
        var findings = findings(accent);
        return new Legibility(findings, isFine(findings) ? null : nearest(accent));
    }

    private static List<Finding> findings(Colour accent) {
        var palette = Palette.of(accent);
        var light = palette.light();
        var dark = palette.dark();
        var text = kept(accent, light.text(), palette.textContrast(), TEXT_MOVES);
        var mark = kept(accent, light.mark(), palette.markContrast(), MARK_MOVES);
        return List.of(
                new Finding(
                        name(light.onFill()) + " text on this colour",
                        light.onFill().contrast(accent),
                        Palette.TEXT),
                new Finding("Links and labels made from it", text, Palette.TEXT),
                new Finding("Bars and marks made from it", mark, Palette.MARK),
                new Finding(
                        name(dark.onFill()) + " text on it in dark mode",
                        dark.onFill().contrast(dark.fill()),
                        Palette.TEXT),
                new Finding("Links and labels in dark mode", palette.darkTextContrast(), Palette.TEXT),
                new Finding("Bars and marks in dark mode", palette.darkMarkContrast(), Palette.MARK));
    }

    // What would need more than that is shown with the contrast that it has without.
    private static double kept(Colour accent, Colour moved, double contrast, double most) {
        double by = accent.oklch().lightness() - moved.oklch().lightness();
        if (by <= most) return contrast;
        var kept = accent.oklch().at(accent.oklch().lightness() - most).colour();
        return Math.min(contrast, kept.contrast(Colour.WHITE));
    }

    private static boolean isFine(List<Finding> findings) {
        return findings.stream().allMatch(Finding::isFine);
    }

    private static Colour nearest(Colour accent) {
        var own = accent.oklch();
        for (double l = own.lightness(); l > 0; l -= STEP) {
            var darker = own.at(l).colour();
            if (isFine(findings(darker))) return darker;
        }
        return Colour.BLACK;
    }

    public boolean isFine() {
        return nearest == null;
    }

    private static String name(Colour text) {
        return text.equals(Colour.WHITE) ? "White" : "Black";
    }
}
