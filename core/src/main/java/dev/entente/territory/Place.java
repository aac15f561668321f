package dev.entente.territory;

import dev.entente.partner.SearchTokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of where a customer is and what it does: country, postal code, segment and industry, each perhaps unknown (empty). */
public record Place(@Nullable String country, String postalCode, String segment, String industry) {

    public Place {
        country = country == null || country.isBlank() ? null : country.strip().toUpperCase(Locale.ROOT);
        postalCode = postal(postalCode);
        segment = segment.strip();
        industry = industry.strip();
    }

    /** Without blanks and hyphens, in capitals: "sw1a 2aa" and "SW1A2AA" are one. */
    static String postal(String written) {
        return written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether two words for a segment or an industry mean the same. */
    static boolean isSame(String one, String other) {
        return SearchTokens.key(one).equals(SearchTokens.key(other));
    }
}
