package dev.entente.tenant;

import dev.entente.problem.Findings;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant is opened with. The region is the country where the company is at home, if it is known; the fiscal year
 * starts with a month from 1 to 12. Verified says that whoever opens it is known, and no mail has to prove it.
 */
public record NewTenant(
        String slug,
        String name,
        String accent,
        String zone,
        String currency,
        @Nullable String region,
        int fiscalYearStart,
        boolean verified) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern ZONE = Pattern.compile("[A-Za-z][A-Za-z0-9_+/-]{1,49}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 80;

    /** What is left out gets a quiet default; the operator vouches for it. */
    public static NewTenant of(
            String slug, String name, @Nullable String accent, @Nullable String zone, @Nullable String currency) {
        return new NewTenant(
                slug,
                name.strip(),
                accent == null ? "#3b5bdb" : accent.toLowerCase(Locale.ROOT),
                zone == null ? "UTC" : zone,
                currency == null ? "EUR" : currency,
                null,
                1,
                true);
    }

    /** The same, at home in a country and with a fiscal year of its own. */
    public NewTenant at(@Nullable String home, int yearStart) {
        return new NewTenant(slug, name, accent, zone, currency, home, yearStart, verified);
    }

    /** The same, opened by somebody who has yet to show that the mail is theirs. */
    public NewTenant unverified() {
        return new NewTenant(slug, name, accent, zone, currency, region, fiscalYearStart, false);
    }

    /** Adds everything that is wrong with it, by field. */
    public void check(Findings findings) {
        Slug.check(findings, "/slug", slug);
        findings.line("/name", name, LONGEST_NAME);
        findings.form("/accent", accent, COLOUR, "Write the colour as # and six hexadecimal digits, such as #3b5bdb");
        if (!isZone(zone)) findings.add("/zone", "Use the name of a time zone, such as Europe/Paris");
        if (!isCurrency(currency)) findings.add("/currency", "Use the three letters of a currency, such as EUR");
        if (region != null && !COUNTRIES.contains(region)) {
            findings.add("/region", "Use the two letters of a country, such as FR");
        }
        if (fiscalYearStart < 1 || fiscalYearStart > 12) {
            findings.add("/fiscalYearStart", "Use the number of a month, from 1 to 12");
        }
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
