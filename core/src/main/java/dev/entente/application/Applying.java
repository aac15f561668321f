package dev.entente.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How interfaces write what applicants say. */
public final class Applying {

    private Applying() {}

    /** What a company says of itself; types as partners have them, motions as the program has them, own answers by code. */
    public record Said(
            String company,
            @Nullable String website,
            @Nullable String country,
            @Nullable String contact,
            String email,
            @Nullable List<String> types,
            @Nullable List<String> motions,
            @Nullable Map<String, List<String>> answers) {

        Applicant applicant() {
            return new Applicant(
                    company,
                    text(website),
                    text(country),
                    text(contact),
                    email,
                    types == null ? List.of() : types,
                    motions == null ? List.of() : motions,
                    answers == null ? Map.of() : answers);
        }

        private static String text(@Nullable String said) {
            return said == null ? "" : said;
        }
    }
}
