package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.customer.NamedCustomer;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a deal: who leads it (null: the vendor), the customer, how it is to be sold and for how much. With
 * lines, the amount is theirs. Shared fields that are left out stay as they are. Refuses what cannot be stored or read.
 */
public record DealProfile(
        @Nullable UUID partnerId,
        String customerName,
        @Nullable String customerDomain,
        String name,
        String motion,
        @Nullable String program,
        Route route,
        Amount amount,
        @Nullable LocalDate expectedClose,
        @Nullable UUID ownerId,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable String blockers,
        List<DealItem> lines,
        @Nullable SharedFields shared) {

    static final int MOST_LINES = 200;

    /** In smallest parts; thousands of such deals can still be added up. */
    static final long MOST_MINOR = 1_000_000_000_000_000L;

    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern MOTION = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern PROGRAM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public DealProfile {
        lines = List.copyOf(lines);
        nextStep = blankToNull(nextStep);
        blockers = blankToNull(blockers);
        var findings = new Findings()
                .addAll(customer(customerName, customerDomain))
                .line("/name", name, 200)
                .form("/motion", motion, MOTION, "Name a motion such as resell or referral");
        if (program != null) findings.form("/program", program, PROGRAM, "Use the program's code, or leave it out");
        if (nextStep != null) findings.line("/nextStep", nextStep, 500);
        if (blockers != null) findings.line("/blockers", blockers, 500);
        day(findings, "/expectedClose", expectedClose);
        day(findings, "/nextStepOn", nextStepOn);
        findings.addAll(money(amount, lines));
        if (shared != null) shared.check(findings);
        findings.refuse(DealProblem.UNCLEAR_DEAL);
        name = name.strip();
        customerName = customerName.strip();
    }

    /** What is said of a deal as it stands. */
    public static DealProfile of(DealPage page) {
        return of(page.deal(), page.lines(), page.shared());
    }

    static DealProfile of(Deal deal, List<DealItem> lines, SharedFields shared) {
        return new DealProfile(
                deal.partnerId(),
                deal.customerName(),
                deal.domain(),
                deal.name(),
                deal.motion(),
                deal.program(),
                deal.route(),
                deal.amount(),
                deal.expectedClose(),
                deal.ownerId(),
                deal.nextStep(),
                deal.nextStepOn(),
                deal.blockers(),
                lines,
                shared);
    }

    /** With somebody else who looks after it (null: nobody), and another next step. */
    public DealProfile with(@Nullable UUID owner, @Nullable String step, @Nullable LocalDate on) {
        return with(owner, step, on, shared);
    }

    DealProfile with(SharedFields other) {
        return with(ownerId, nextStep, nextStepOn, other);
    }

    private DealProfile with(
            @Nullable UUID owner, @Nullable String step, @Nullable LocalDate on, @Nullable SharedFields other) {
        return new DealProfile(
                partnerId,
                customerName,
                customerDomain,
                name,
                motion,
                program,
                route,
                amount,
                expectedClose,
                owner,
                step,
                on,
                blockers,
                lines,
                other);
    }

    NamedCustomer customer() {
        return new NamedCustomer(customerName, customerDomain);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<Finding> customer(String name, @Nullable String domain) {
        try {
            return new NamedCustomer(name, domain).name().isEmpty()
                    ? List.of(new Finding("/customer/name", "Name the customer"))
                    : List.of();
        } catch (Problem unclear) {
            return unclear.errors().stream()
                    .map(each -> new Finding("/customer" + each.pointer(), each.detail()))
                    .toList();
        }
    }

    static void day(Findings findings, String pointer, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1990 || day.getYear() > 2200)) {
            findings.add(pointer, "Use a day from 1990 to 2200, or leave it out");
        }
    }

    /** What is wrong with an amount, and with the lines that are to make it. */
    static List<Finding> money(Amount amount, List<DealItem> lines) {
        var findings = new Findings();
        var unit = amount.unit();
        if (!unit.isCurrency()) findings.add("/amount/unit", "A deal is in a currency");
        if (amount.isNegative() || amount.minor() > MOST_MINOR) findings.add("/amount", "Use an amount from 0 on");
        if (lines.size() > MOST_LINES) findings.add("/lines", "A deal has at most " + MOST_LINES + " lines");
        for (int i = 0; i < lines.size(); i++) line(findings, "/lines/" + i, lines.get(i), amount);
        if (!findings.isEmpty() || lines.isEmpty()) return findings.all();
        var sum = lines.stream().map(DealItem::net).reduce(Amount::plus).orElseThrow();
        if (!sum.equals(amount)) findings.add("/amount", "The lines together are " + sum + "; leave the amount out");
        return findings.all();
    }

    private static void line(Findings findings, String at, DealItem line, Amount amount) {
        findings.form(at + "/sku", line.sku(), SKU, "Use 1 to 64 letters, digits, dots, dashes");
        if (line.quantity() < 1 || line.quantity() > 1_000_000_000)
            findings.add(at + "/quantity", "Use 1 to 1,000,000,000");
        findings.term(at + "/term", line.term());
        var net = line.net();
        if (net.isNegative() || net.minor() > MOST_MINOR) findings.add(at + "/net", "Use an amount from 0 on");
        if (!net.unit().equals(amount.unit())) {
            findings.add(at + "/net/unit", "All lines of a deal are in one currency, here " + amount.unit());
        }
    }
}
