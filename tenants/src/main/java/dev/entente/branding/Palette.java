package dev.entente.branding;

import dev.entente.branding.Colour.Oklch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that pages are coloured with, from one accent: each where it stands, on the surfaces it stands on, in light and in
 * dark, moved lighter or darker until it can be read. The surfaces are those of tokens.css.
 */
public record Palette(Colour accent, Shade light, Shade dark) {

    /** Text; 4.5 is WCAG's AA. */
    static final double TEXT = 4.5;

    /** Bars, icons and the edges of what can be pressed. */
    static final double MARK = 3.0;

    private static final double STEP = 0.005;
    private static final double HUE_OF_SURFACES = Math.toRadians(265);
    private static final List<Colour> LIGHT =
            List.of(Colour.WHITE, surface(0.978, 0.003), surface(0.970, 0.004), surface(0.962, 0.004));
    private static final List<Colour> DARK = List.of(
            surface(0.185, 0.008),
            surface(0.222, 0.009),
            surface(0.252, 0.010),
            surface(0.262, 0.010),
            surface(0.285, 0.010));

    /**
     * One of the two sides: what is filled and what is written on it, the band of the portal and what is written there,
     * the accent as text, as a mark, and as the ground and edge of something quiet.
     */
    public record Shade(
            Colour fill,
            Colour onFill,
            Colour band,
            Colour glow,
            Colour onBand,
            Colour text,
            Colour mark,
            Colour wash,
            Colour line,
            Colour soft) {}

    public static Palette of(Colour accent) {
        return new Palette(accent, light(accent), dark(accent));
    }

    private static Shade light(Colour accent) {
        var own = accent.oklch();
        var onFill = on(accent);
        var wash = own.at(0.968).atMost(0.016).colour();
        return new Shade(
                accent,
                onFill,
                accent,
                glow(own, onFill),
                onFill,
                moved(own.at(Math.min(own.lightness(), 0.48)), -STEP, TEXT, with(LIGHT, wash)),
                moved(own.at(Math.clamp(own.lightness(), 0.52, 0.66)).atMost(0.145), -STEP, MARK, LIGHT),
                wash,
                own.at(0.88).atMost(0.055).colour(),
                own.at(0.90).atMost(0.05).colour());
    }

    private static Shade dark(Colour accent) {
        var own = accent.oklch();
        double l = own.lightness();
        var fill = own.at(Math.max(0.66, Math.max(l, Math.min(l + 0.16, 0.8))))
                .atMost(0.15)
                .colour();
        var band = own.at(Math.min(l, 0.36)).atMost(0.09);
        var wash = own.at(0.292).atMost(0.035).colour();
        return new Shade(
                fill,
                on(fill),
                band.colour(),
                glow(band, Colour.WHITE),
                Colour.WHITE,
                moved(own.at(Math.max(l, 0.78)).atMost(0.13), STEP, TEXT, with(DARK, wash)),
                moved(own.at(Math.max(l, 0.64)).atMost(0.135), STEP, MARK, DARK),
                wash,
                own.at(0.42).atMost(0.07).colour(),
                own.at(0.36).atMost(0.06).colour());
    }

    private static Colour surface(double lightness, double chroma) {
        return new Oklch(lightness, chroma, HUE_OF_SURFACES).colour();
    }

    private static List<Colour> with(List<Colour> surfaces, Colour wash) {
        return Stream.concat(surfaces.stream(), Stream.of(wash)).toList();
    }

    // White looks calmer on a brand; where it cannot be read, black always can.
    private static Colour on(Colour fill) {
        return fill.contrast(Colour.WHITE) >= TEXT ? Colour.WHITE : Colour.BLACK;
    }

    // Away from the text, so that it is read better there and not worse.
    private static Colour glow(Oklch band, Colour text) {
        double by = text.equals(Colour.WHITE) ? -0.05 : 0.05;
        return new Oklch(Math.clamp(band.lightness() + by, 0, 1), band.chroma() * 1.1, band.hue()).colour();
    }

    private static Colour moved(Oklch from, double step, double wanted, List<Colour> surfaces) {
        var found = from.colour();
        for (double l = from.lightness(); l >= 0 && l <= 1; l += step) {
            found = from.at(l).colour();
            if (least(found, surfaces) >= wanted) return found;
        }
        return found;
    }

    /** The contrast on the surface where it is read worst. */
    static double least(Colour colour, List<Colour> surfaces) {
        return surfaces.stream().mapToDouble(colour::contrast).min().orElse(1);
    }

    double textContrast() {
        return least(light.text(), with(LIGHT, light.wash()));
    }

    double markContrast() {
        return least(light.mark(), LIGHT);
    }

    double darkTextContrast() {
        return least(dark.text(), with(DARK, dark.wash()));
    }

    double darkMarkContrast() {
        return Math.min(least(dark.mark(), DARK), least(dark.fill(), DARK));
    }

    /** As declarations of the tokens that depend on the accent; made of nothing but digits of colours. */
    public String css() {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("--en-accent", accent.hex());
        tokens.put("--aura-accent-color-light", light.fill().hex());
        tokens.put("--aura-accent-color-dark", dark.fill().hex());
        tokens.put("--en-accent-fill", both(light.fill(), dark.fill()));
        tokens.put("--en-on-accent", both(light.onFill(), dark.onFill()));
        tokens.put("--en-band", both(light.band(), dark.band()));
        tokens.put("--en-band-glow", both(light.glow(), dark.glow()));
        tokens.put("--en-on-band", both(light.onBand(), dark.onBand()));
        tokens.put("--en-accent-text", both(light.text(), dark.text()));
        tokens.put("--en-accent-wash", both(light.wash(), dark.wash()));
        tokens.put("--en-accent-line", both(light.line(), dark.line()));
        tokens.put("--en-chart-1", both(light.mark(), dark.mark()));
        tokens.put("--en-chart-soft", both(light.soft(), dark.soft()));
        return tokens.entrySet().stream().map(Palette::declaration).collect(Collectors.joining(";"));
    }

    private static String declaration(Map.Entry<String, String> token) {
        return token.getKey() + ":" + token.getValue();
    }

    private static String both(Colour light, Colour dark) {
        return "light-dark(" + light.hex() + "," + dark.hex() + ")";
    }
}
