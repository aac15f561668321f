package dev.entente.contribution;

import dev.entente.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what a contribution is divided: not at all, or by partner, program or motion. */
public enum Dimension {
    TOTAL,
    PARTNER,
    PROGRAM,
    MOTION;

    /** As an address writes it; left out, the total. */
    public static Dimension of(@Nullable String code) {
        if (code == null) return TOTAL;
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        ContributionProblem.UNCLEAR_REPORT, "/by", "Use total, partner, program or motion"));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
