package dev.entente.clock;

import dev.entente.clock.Within.Counted;
import dev.entente.clock.WrittenPromise.WrittenTerms;
import dev.entente.clock.WrittenPromise.WrittenTime;
import dev.entente.identity.Role;
import dev.entente.problem.Findings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Says all that is wrong with a written promise. */
final class PromiseReader {

    static final int LONGEST_NAME = 100;
    private static final int MOST_STEPS = 5;
    private static final int MOST_PERCENT = 99;

    private final Findings findings;

    PromiseReader(Findings findings) {
        this.findings = findings;
    }

    void check(WrittenPromise written, @Nullable Occasion occasion) {
        findings.line("/name", written.name(), LONGEST_NAME);
        if (occasion == null) findings.add("/occasion", "Use the code of an occasion from the list");
        check(written.terms(), occasion);
    }

    private void check(WrittenTerms terms, @Nullable Occasion occasion) {
        var within = terms.within();
        boolean hasOwn = occasion != null && occasion.hasOwnDeadline();
        if (within == null && !hasOwn) findings.add("/terms/within", "Say how much time there is");
        else if (within != null && hasOwn)
            findings.add("/terms/within", "Leave it out: the record itself says until when");
        else if (within != null) time("/terms/within", within);
        warning(terms.warning(), occasion);
        steps(terms, occasion != null && occasion.isVendorsAlone());
    }

    private void warning(@Nullable Integer percent, @Nullable Occasion occasion) {
        if (percent == null) return;
        if (occasion != null && !occasion.isWarned())
            findings.add(
                    "/terms/warning", "Leave it out: each record says itself who does it, and nobody would be warned");
        else if (percent < 1 || percent > MOST_PERCENT)
            findings.add("/terms/warning", "Warn after 1 to " + MOST_PERCENT + " percent of the time, or never");
    }

    private void steps(WrittenTerms terms, boolean homeAlone) {
        if (terms.steps().size() > MOST_STEPS) findings.add("/terms/steps", "Use at most " + MOST_STEPS + " steps");
        Instant last = Instant.MIN;
        for (int i = 0; i < terms.steps().size(); i++) {
            var step = terms.steps().get(i);
            var at = "/terms/steps/" + i;
            if (step.tells().isEmpty()) findings.add(at + "/tells", "Name those who are told");
            if (homeAlone && !step.tells().stream().allMatch(Role::isHome))
                findings.add(at + "/tells", "Name roles of the vendor alone: there is no partner whom it is about");
            if (!time(at + "/after", step.after())) continue;
            var then = usually(step.after().within());
            if (!then.isAfter(last)) findings.add(at + "/after", "Tell them later than those of the step before");
            last = then;
        }
    }

    private boolean time(String at, WrittenTime time) {
        var counted = Counted.of(time.of()).orElse(null);
        if (counted == null) {
            findings.add(at + "/of", "Use hours, days, business-hours or business-days");
            return false;
        }
        if (time.amount() >= 1 && time.amount() <= counted.most()) return true;
        findings.add(at + "/amount", "Use 1 to " + counted.most() + " " + counted.words());
        return false;
    }

    // Hours and days of different kinds are only in an order in some week; the usual one is as good as any.
    private static Instant usually(Within within) {
        var monday = LocalDate.of(2026, 1, 1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return within.after(monday.atTime(9, 0).toInstant(ZoneOffset.UTC), BusinessCalendar.usual(ZoneOffset.UTC));
    }
}
