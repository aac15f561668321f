package dev.entente.branding;

import dev.entente.problem.Findings;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * What a brand says and which colour it has; the logo is kept beside it. All texts but the name may be empty: then pages
 * say what they say by themselves. Texts are plain, with line breaks at most.
 *
 * @param name what partners call the vendor
 * @param accent the one colour, as #rrggbb
 * @param headline the first line of the portal's home
 * @param welcome a few sentences below it
 * @param support whom partners turn to
 * @param footnote the last line of every page of the portal
 * @param sender the name that mails come from
 */
@Embeddable
public record Design(
        String name, String accent, String headline, String welcome, String support, String footnote, String sender) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_HEADLINE = 120;
    public static final int LONGEST_WELCOME = 600;
    public static final int LONGEST_SUPPORT = 200;
    public static final int LONGEST_FOOTNOTE = 400;
    public static final int LONGEST_SENDER = 60;

    /** Nothing but a name and a colour. */
    public static Design plain(String name, String accent) {
        return new Design(name, accent, "", "", "", "", "");
    }

    /** The same in the one way in which it is kept; refused when it cannot be shown. */
    public Design checked() {
        var said = new Design(
                line(name),
                accent.strip().toLowerCase(Locale.ROOT),
                line(headline),
                text(welcome),
                text(support),
                text(footnote),
                line(sender));
        said.findings().refuse(BrandProblem.INVALID_BRAND);
        return said;
    }

    private Findings findings() {
        var findings = new Findings().line("/name", name, LONGEST_NAME);
        colour(findings);
        words(findings, "/headline", headline, LONGEST_HEADLINE);
        words(findings, "/welcome", welcome, LONGEST_WELCOME);
        words(findings, "/support", support, LONGEST_SUPPORT);
        words(findings, "/footnote", footnote, LONGEST_FOOTNOTE);
        words(findings, "/sender", sender, LONGEST_SENDER);
        // In the header of a mail these would end the name and begin an address.
        if (sender.chars().anyMatch(character -> "<>\"@,;:\\".indexOf(character) >= 0)) {
            findings.add("/sender", "Use letters, digits and spaces, as in a name");
        }
        return findings;
    }

    private void colour(Findings findings) {
        var colour = Colour.parse(accent);
        if (colour.isEmpty()) {
            findings.add("/accent", "Write the colour as # and six hexadecimal digits, such as #3b5bdb");
            return;
        }
        var nearest = Legibility.of(colour.get()).nearest();
        if (nearest != null) {
            findings.add(
                    "/accent",
                    "This colour is too pale to be read on white; the nearest that can be is " + nearest.hex());
        }
    }

    private static void words(Findings findings, String pointer, String value, int most) {
        if (value.length() > most) findings.add(pointer, "Use at most " + most + " characters");
        else value.lines().forEach(line -> findings.seen(pointer, line));
    }

    private static String line(String said) {
        return said.strip();
    }

    // One kind of line break, none at the ends, and never two empty lines in a row.
    private static String text(String said) {
        return said.replace("\r\n", "\n").replace('\r', '\n').strip().replaceAll("\n{3,}", "\n\n");
    }
}
