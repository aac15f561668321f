package dev.entente.contribution;

import dev.entente.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a contribution is made of, in the order in which it is worked out. All are positive as their names say. */
public enum Figure {
    REGISTERED("Revenue from registered deals", 1),
    OTHER("Other revenue", 1),
    GOODS("Cost of what was sold", -1),
    COMMISSIONS("Commissions on sales", -1),
    INCENTIVES("Incentives", -1),
    CORRECTIONS("Put right after questions", -1),
    CHARGES("Fees charged to partners", 1),
    FEES("Marketplace fees", -1),
    PROGRAM("Program costs", -1),
    /** Beside the sum: it is revenue of whoever sold it already. */
    INFLUENCED("Influenced revenue", 0),
    /** Beside the sum: a part of the revenue. */
    UNCOSTED("Revenue without a known cost", 0);

    private final String title;
    private final int sign;

    Figure(String title, int sign) {
        this.title = title;
        this.sign = sign;
    }

    /** As an address and a body write it. */
    public static Figure of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        ContributionProblem.UNCLEAR_REPORT,
                        "/figure",
                        "Use one of "
                                + Arrays.stream(values()).map(Figure::code).collect(Collectors.joining(", "))));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** 1 where it adds to the contribution, -1 where it takes away, 0 where it stands beside it. */
    public int sign() {
        return sign;
    }
}
