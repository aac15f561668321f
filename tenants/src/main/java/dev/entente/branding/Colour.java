package dev.entente.branding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of a screen, and how well it is told from another: WCAG's contrast, and OKLCH to make it lighter or darker. */
public record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Reads #rrggbb. */
    public static Optional<Colour> parse(String text) {
        if (!HEX.matcher(text).matches()) return Optional.empty();
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255));
    }

    /** As it is written into a page; nothing else can be. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** From 1:1 for the same to 21:1 for black and white. */
    public double contrast(Colour other) {
        double own = luminance();
        double its = other.luminance();
        return (Math.max(own, its) + 0.05) / (Math.min(own, its) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    Oklch oklch() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double z = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, z), Math.atan2(z, a));
    }

    /** Lightness from 0 to 1, chroma, hue in radians: equal steps look equal. */
    record Oklch(double lightness, double chroma, double hue) {

        Oklch at(double newLightness) {
            return new Oklch(Math.clamp(newLightness, 0, 1), chroma, hue);
        }

        Oklch atMost(double mostChroma) {
            return new Oklch(lightness, Math.min(chroma, mostChroma), hue);
        }

        /** As a screen shows it: with less chroma where a screen has no such colour. */
        Colour colour() {
            for (double c = chroma; c > 0.001; c -= 0.002) {
                var rgb = linearRgb(c);
                if (isShown(rgb)) return rounded(rgb);
            }
            return rounded(linearRgb(0));
        }

        private double[] linearRgb(double c) {
            double a = c * Math.cos(hue);
            double z = c * Math.sin(hue);
            double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * z, 3);
            double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * z, 3);
            double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * z, 3);
            return new double[] {
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
            };
        }

        private static boolean isShown(double[] rgb) {
            for (double channel : rgb) if (channel < -0.0005 || channel > 1.0005) return false;
            return true;
        }

        private static Colour rounded(double[] rgb) {
            return new Colour(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
        }

        private static int channel(double linear) {
            double part = Math.clamp(linear, 0, 1);
            double gamma = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
            return (int) Math.round(gamma * 255);
        }
    }
}
