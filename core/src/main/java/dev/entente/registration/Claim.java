package dev.entente.registration;

import dev.entente.api.Amount;
import dev.entente.customer.NamedCustomer;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.territory.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a partner says when it registers a deal: the customer with the address of its site, who buys there, which problem is
 * to be solved and when they meet next, in the zone of the vendor; beside it what is to be sold, and in which market the customer is.
 * Refuses what cannot be stored or read.
 */
public record Claim(
        String accountUrl,
        String customerName,
        String buyerRole,
        String problem,
        LocalDate meetingOn,
        @Nullable LocalTime meetingAt,
        String motion,
        @Nullable String program,
        @Nullable String products,
        @Nullable Amount amount,
        @Nullable LocalDate expectedClose,
        @Nullable String evidence,
        @Nullable String country,
        @Nullable String segment) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern MOTION = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern PROGRAM = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final long MOST_MINOR = 1_000_000_000_000_000L;
    private static final int LONGEST = 4_000;

    public Claim {
        products = blankToNull(products);
        evidence = blankToNull(evidence);
        country = blankToNull(country);
        segment = blankToNull(segment);
        var findings = new Findings()
                .addAll(customer(accountUrl, customerName))
                .line("/buyerRole", buyerRole, 200)
                .form("/motion", motion, MOTION, "Name a motion such as resell or referral");
        text(findings, "/problem", problem, true);
        text(findings, "/evidence", evidence, false);
        if (program != null) findings.form("/program", program, PROGRAM, "Use the program's code, or leave it out");
        if (products != null) findings.line("/products", products, 500);
        day(findings, "/meetingOn", meetingOn);
        day(findings, "/expectedClose", expectedClose);
        if (amount != null) money(findings, amount);
        findings.addAll(market(country, segment));
        findings.refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        accountUrl = accountUrl.strip();
        customerName = customerName.strip();
        problem = problem.strip();
        buyerRole = buyerRole.strip();
    }

    /** Refuses a next meeting that is over on this day of the vendor's; what is brought from elsewhere may tell of one. */
    void meetsFrom(LocalDate today) {
        if (!meetingOn.isBefore(today)) return;
        throw Problem.field(RegistrationProblem.UNCLEAR_REGISTRATION, "/meetingOn", "Choose a day from today on");
    }

    /** Whom a check asks for; nothing else of a claim matters to it. */
    static NamedCustomer customerOf(String accountUrl, String customerName) {
        new Findings().addAll(customer(accountUrl, customerName)).refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        return new NamedCustomer(customerName, accountUrl);
    }

    /** Where it is, as far as it is said; all of it may be left out. */
    static Place placeOf(@Nullable String country, @Nullable String segment) {
        var findings = market(blankToNull(country), blankToNull(segment));
        new Findings().addAll(findings).refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        return new Place(country, "", segment == null ? "" : segment, "");
    }

    /** The customer's domain in its registered form. */
    public String domain() {
        return String.valueOf(customer().registeredDomain());
    }

    NamedCustomer customer() {
        return new NamedCustomer(customerName, accountUrl);
    }

    Place place() {
        return placeOf(country, segment);
    }

    private static List<Finding> market(@Nullable String country, @Nullable String segment) {
        var findings = new Findings();
        if (country != null && !COUNTRIES.contains(country))
            findings.add("/country", "Use two capital letters of a country, such as DE");
        if (segment != null) findings.line("/segment", segment, 100);
        return findings.all();
    }

    private static List<Finding> customer(@Nullable String accountUrl, String name) {
        if (accountUrl == null || accountUrl.isBlank()) {
            return List.of(new Finding("/accountUrl", "Write the address of the customer's site, such as example.com"));
        }
        try {
            new NamedCustomer(name, accountUrl);
            return List.of();
        } catch (Problem unclear) {
            return unclear.errors().stream()
                    .map(each -> new Finding(
                            each.pointer().equals("/domain") ? "/accountUrl" : "/customerName", each.detail()))
                    .toList();
        }
    }

    private static void text(Findings findings, String pointer, @Nullable String text, boolean needed) {
        if (text == null || text.isBlank()) {
            if (needed) findings.add(pointer, "Write something here");
        } else if (text.length() > LONGEST) {
            findings.add(pointer, "Use at most " + LONGEST + " characters");
        } else {
            findings.seen(pointer, text.replaceAll("[\\r\\n\\t]", " "));
        }
    }

    private static void day(Findings findings, String pointer, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1990 || day.getYear() > 2200)) {
            findings.add(pointer, "Use a day from 1990 to 2200");
        }
    }

    private static void money(Findings findings, Amount amount) {
        if (!amount.unit().isCurrency()) findings.add("/amount/unit", "A deal is in a currency");
        if (amount.isNegative() || amount.minor() > MOST_MINOR) findings.add("/amount", "Use an amount from 0 on");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
