package dev.entente.duty;

import dev.entente.api.Measure;
import dev.entente.duty.Duty.Target;
import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** What is wrong with a list of duties: a pure function that finds all of it, each at its place. */
final class DutyCheck {

    static final int MOST = 30;
    static final int LONGEST = 200;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private DutyCheck() {}

    static Findings of(List<Duty> duties, Predicate<Measure> knows) {
        var findings = new Findings();
        if (duties.size() > MOST) findings.add("/duties", "Write at most " + MOST + " duties for a type");
        for (int i = 0; i < duties.size(); i++) check("/duties/" + i, duties.get(i), knows, findings);
        return findings;
    }

    private static void check(String at, Duty duty, Predicate<Measure> knows, Findings findings) {
        findings.line(at + "/words", duty.words(), LONGEST);
        var target = duty.target();
        if (target == null) return;
        if (duty.rhythm().window() == null)
            findings.add(
                    at + "/rhythm",
                    "Say how often the target is to be reached: each month, quarter, half-year or year");
        if (target.least().minor() <= 0) findings.add(at + "/target/least", "Write more than nothing");
        if (isMoreThanAll(target))
            findings.add(at + "/target/least", "Nobody reaches more than 100 percent; write less");
        var measure = duty.measure();
        if (measure != null && !knows.test(measure))
            findings.add(
                    at + "/target/what",
                    "Name a figure of the catalog; money is counted in a currency, all else in a unit such as deals or people");
    }

    private static boolean isMoreThanAll(Target target) {
        return target.least().unit().code().equals("percent")
                && target.least().value().compareTo(ALL) > 0;
    }
}
