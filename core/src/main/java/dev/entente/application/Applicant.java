package dev.entente.application;

import dev.entente.customer.NamedCustomer;
import dev.entente.identity.Email;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerType;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of itself when it applies: the standing answers, and those to the program's own questions by their
 * codes. Each answer is a list of texts, of one where one is asked for. What is not said yet is empty.
 */
public record Applicant(
        String company,
        String website,
        String country,
        String contact,
        String email,
        List<String> types,
        List<String> motions,
        Map<String, List<String>> answers) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern MOTION = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final List<String> TYPES =
            Stream.of(PartnerType.values()).map(PartnerType::code).toList();
    private static final int MOST_MOTIONS = 20;
    private static final int MOST_ANSWERS = 100;
    private static final int LONGEST_ANSWER = 4_000;
    private static final int MOST_CHARACTERS = 100_000;

    public Applicant {
        company = company.strip();
        website = website.strip();
        country = country.strip().toUpperCase(Locale.ROOT);
        contact = contact.strip();
        email = Email.normal(email);
        types = List.copyOf(types);
        motions = List.copyOf(motions);
        var said = new LinkedHashMap<String, List<String>>();
        answers.forEach((code, answer) -> {
            var given = answer.stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .toList();
            if (!given.isEmpty()) said.put(code, given);
        });
        answers = Collections.unmodifiableMap(said);
    }

    /** A partner as it stands today, with what it said of itself when it applied, where it did. */
    static Applicant today(Partner partner, @Nullable Applicant said) {
        var country = partner.country();
        var website = partner.website();
        return new Applicant(
                partner.name(),
                website == null ? "" : website,
                country == null ? "" : country,
                "",
                "",
                partner.types().stream().map(PartnerType::code).toList(),
                said == null ? List.of() : said.motions(),
                said == null ? Map.of() : said.answers());
    }

    /** By the code of an own question, or country, types or motions; empty where nothing is said. */
    public List<String> answer(String code) {
        return switch (code) {
            case "country" -> country.isEmpty() ? List.of() : List.of(country);
            case "types" -> types;
            case "motions" -> motions;
            default -> answers.getOrDefault(code, List.of());
        };
    }

    Applicant answering(Predicate<String> codes) {
        var kept = new LinkedHashMap<>(answers);
        kept.keySet().removeIf(codes.negate());
        return new Applicant(company, website, country, contact, email, types, motions, kept);
    }

    /** The same with the address that was proved. */
    Applicant as(String proved) {
        return new Applicant(company, website, country, contact, proved, types, motions, answers);
    }

    /** The registered form of the website's domain; empty where there is none yet. */
    public String domain() {
        return NamedCustomer.domainOf(website).orElse("");
    }

    /** What has to be right before it can be kept at all, finished or not. Anybody may send anything, so all of it is bounded. */
    void checkDraft(Findings findings) {
        findings.line("/company", company, 200);
        Email.check(findings, "/email", email);
        if (website.length() > 300) findings.add("/website", "Use at most 300 characters");
        if (contact.length() > 120) findings.add("/contact", "Use at most 120 characters");
        if (!country.isEmpty() && !COUNTRIES.contains(country)) findings.add("/country", "Choose your country");
        if (types.size() > TYPES.size() || !TYPES.containsAll(types))
            findings.add("/types", "Use " + String.join(", ", TYPES) + ", each once");
        if (motions.size() > MOST_MOTIONS
                || motions.stream().anyMatch(motion -> !MOTION.matcher(motion).matches()))
            findings.add("/motions", "Choose from the program's own");
        checkAnswers(findings);
    }

    private void checkAnswers(Findings findings) {
        if (answers.size() > MOST_ANSWERS) findings.add("/answers", "Answer what the form asks");
        long all = 0;
        for (var answer : answers.entrySet()) {
            all += answer.getKey().length();
            for (var said : answer.getValue()) all += said.length();
            if (answer.getValue().stream().anyMatch(said -> said.length() > LONGEST_ANSWER))
                findings.add("/answers/" + answer.getKey(), "Use at most " + LONGEST_ANSWER + " characters");
        }
        if (all > MOST_CHARACTERS) findings.add("/answers", "Use at most " + MOST_CHARACTERS + " characters in all");
    }

    /** What is still missing or wrong before it can be handed in, by field; none where it is complete. */
    public List<Finding> missing(ApplicationForm form) {
        var findings = new Findings();
        check(findings, form);
        return findings.all();
    }

    /** What has to be right before it is handed in. */
    void check(Findings findings, ApplicationForm form) {
        checkDraft(findings);
        if (domain().isEmpty()) findings.add("/website", "Write your company's website, such as example.com");
        if (country.isEmpty()) findings.add("/country", "Choose your country");
        findings.line("/contact", contact, 120);
        if (types.isEmpty()) findings.add("/types", "Choose at least one");
        form.check(findings, this);
    }
}
