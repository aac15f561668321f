package dev.entente.milestone;

import dev.entente.api.Amount;
import dev.entente.problem.Findings;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a source says that a partner reached: a milestone by its name, or, where services says for how much, a project that
 * it delivered. Source and id together name it for ever: the same report again does nothing, another one under the same name
 * corrects it. The motion names the offer that says what it earns.
 */
public record MilestoneReport(
        String source,
        String id,
        LocalDate on,
        String partner,
        @Nullable String program,
        String motion,
        String name,
        @Nullable Amount services) {

    /** What certifications report by themselves; nobody else reports under it. */
    static final String CERTIFICATION = "certification";

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final Pattern PARTNER = Pattern.compile("[a-z0-9-]{2,40}");
    private static final Pattern PROGRAM = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern MOTION = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final int MOST = 100;
    private static final long MOST_MINOR = 1_000_000_000_000_000L;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    public MilestoneReport {
        if (name != null) name = name.strip();
    }

    /** Whether a partner could be called so. */
    static boolean isCode(String partner) {
        return PARTNER.matcher(partner).matches();
    }

    /** What cannot be, by itself. */
    Findings findings(LocalDate today) {
        var findings = new Findings()
                .form("/source", source, SOURCE, "Use 1 to 40 of a–z, 0–9, dot, dash, underscore")
                .line("/id", id, MOST)
                .form("/partner", partner, PARTNER, "Use the partner's code, such as brightwater")
                .form("/motion", motion, MOTION, "Name a motion such as services or referral")
                .line("/name", name, MOST);
        if (program != null) findings.form("/program", program, PROGRAM, "Use the program's code, or leave it out");
        if (on.isBefore(FIRST)) findings.add("/on", "What was before 1990 is not kept");
        if (on.isAfter(today.plusYears(1))) findings.add("/on", "This day is more than a year ahead");
        if (services != null) services(findings, services);
        return findings;
    }

    private static void services(Findings findings, Amount services) {
        if (!services.unit().isCurrency()) findings.add("/services/unit", "Services are in a currency");
        if (services.isNegative()) findings.add("/services", "This cannot be less than nothing");
        if (services.minor() > MOST_MINOR) findings.add("/services", "This is too much for one project");
    }
}
