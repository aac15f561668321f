package dev.entente.lead;

import dev.entente.api.Amount;
import dev.entente.customer.NamedCustomer;
import dev.entente.problem.Findings;
import dev.entente.territory.Place;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a lead: the company and whom to speak to there; where it is, how large, in which segment and industry; what it
 * is interested in; where it comes from, with the campaign and the mark of whoever brought it; what it may be worth; a note; how
 * the contact agreed to be passed on; whether it goes before all others; and whether a referral fee is agreed for it.
 */
public record LeadProfile(
        String company,
        String domain,
        Contact contact,
        @Nullable String country,
        String postalCode,
        String size,
        String segment,
        String industry,
        String product,
        String motion,
        String source,
        String campaign,
        String subId,
        @Nullable Amount worth,
        String note,
        String consent,
        boolean hot,
        boolean mutual) {

    /** Where nothing else is said: whoever gets the lead sells to the company. */
    public static final String RESELL = "resell";

    /** What a partner earns by, that gives a lead. */
    public static final String REFERRAL = "referral";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern MOTION = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final long MOST_MINOR = 1_000_000_000_000_000L;

    public LeadProfile {
        var findings = new Findings().line("/company", company, 200);
        company = company.strip();
        var written = domain.strip();
        domain = written.isEmpty() ? "" : NamedCustomer.domainOf(written).orElse("");
        if (!written.isEmpty() && domain.isEmpty())
            findings.add("/website", "Write the company's website, such as example.com, or leave it out");
        contact.check(findings);
        country = country == null || country.isBlank() ? null : country.strip().toUpperCase(Locale.ROOT);
        if (country != null && !COUNTRIES.contains(country))
            findings.add("/country", "Use the two capital letters of a country, such as GB, or leave it out");
        postalCode = optional(findings, "/postalCode", postalCode, 12);
        size = optional(findings, "/size", size, 60);
        segment = optional(findings, "/segment", segment, 100);
        industry = optional(findings, "/industry", industry, 100);
        product = optional(findings, "/product", product, 100);
        source = optional(findings, "/source", source, 100);
        campaign = optional(findings, "/campaign", campaign, 100);
        subId = optional(findings, "/subId", subId, 100);
        consent = optional(findings, "/consent", consent, 300);
        findings.form("/motion", motion, MOTION, "Name a motion such as resell or referral");
        note = note.strip();
        if (note.length() > 2_000) findings.add("/note", "Use at most 2000 characters");
        else findings.seen("/note", note.replaceAll("\\R|\\t", " "));
        if (worth != null && !worth.unit().isCurrency()) findings.add("/worth/unit", "A lead is worth a currency");
        if (worth != null && (worth.isNegative() || worth.minor() > MOST_MINOR))
            findings.add("/worth", "Use an amount from 0 on");
        if (!contact.isNobody() && consent.isEmpty())
            findings.add("/consent", "Say how the contact agreed to be passed on, such as the form or the call");
        findings.refuse(LeadProblem.UNCLEAR_LEAD);
    }

    private static String optional(Findings findings, String pointer, String said, int most) {
        var stripped = said.strip();
        if (!stripped.isEmpty()) findings.line(pointer, stripped, most);
        return stripped;
    }

    /** Where it belongs among the territories. */
    public Place place() {
        return new Place(country, postalCode, segment, industry);
    }

    /** Without anything by which a person could be known. */
    LeadProfile withoutContact() {
        return new LeadProfile(
                company,
                domain,
                Contact.NOBODY,
                country,
                postalCode,
                size,
                segment,
                industry,
                product,
                motion,
                source,
                campaign,
                subId,
                worth,
                "",
                "",
                hot,
                mutual);
    }

    /** As anybody may send it, who says neither how hot it is nor that a fee is agreed for it. */
    LeadProfile sent() {
        return cold(false);
    }

    /** As a partner may give it, which does not say how hot it is to the vendor. */
    LeadProfile given() {
        return cold(mutual);
    }

    private LeadProfile cold(boolean agreed) {
        return new LeadProfile(
                company,
                domain,
                contact,
                country,
                postalCode,
                size,
                segment,
                industry,
                product,
                motion,
                source,
                campaign,
                subId,
                worth,
                note,
                consent,
                false,
                agreed);
    }
}
