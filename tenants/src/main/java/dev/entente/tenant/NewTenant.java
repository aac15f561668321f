package dev.entente.tenant;

import dev.entente.problem.Findings;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a tenant is opened with. */
public record NewTenant(String slug, String name, String accent, String zone, String currency) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern ZONE = Pattern.compile("[A-Za-z][A-Za-z0-9_+/-]{1,49}");
    private static final int LONGEST_NAME = 80;

    /** What is left out gets a quiet default. */
    public static NewTenant of(
            String slug, String name, @Nullable String accent, @Nullable String zone, @Nullable String currency) {
        return new NewTenant(
                slug,
                name.strip(),
                accent == null ? "#3b5bdb" : accent.toLowerCase(Locale.ROOT),
                zone == null ? "UTC" : zone,
                currency == null ? "EUR" : currency);
    }

    /** Adds everything that is wrong with it, by field. */
    public void check(Findings findings) {
        Slug.check(findings, "/slug", slug);
        findings.line("/name", name, LONGEST_NAME);
        findings.form("/accent", accent, COLOUR, "Write the colour as # and six hexadecimal digits, such as #3b5bdb");
        if (!isZone(zone)) findings.add("/zone", "Use the name of a time zone, such as Europe/Paris");
        if (!isCurrency(currency)) findings.add("/currency", "Use the three letters of a currency, such as EUR");
    }

    private static boolean isZone(String text) {
        try {
            return ZONE.matcher(text).matches() && ZoneId.of(text) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    // Codes such as XXX ("no currency") and XTS ("for tests") have no minor unit.
    private static boolean isCurrency(String text) {
        try {
            return Currency.getInstance(text).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
