package dev.entente.reward;

import dev.entente.problem.Findings;
import java.time.LocalDate;

/** How many a partner is to have beside its level, through which day, and why. */
public record NewGrant(int count, LocalDate last, String reason) {

    private static final int MOST = 1_000;
    private static final int LONGEST = 300;

    void check(LocalDate today, Findings findings) {
        if (count < 1 || count > MOST) findings.add("/count", "Say 1 to " + MOST);
        if (last.isBefore(today)) findings.add("/last", "Use today or a later day");
        findings.line("/reason", reason, LONGEST);
    }
}
