package dev.entente.reward;

import dev.entente.problem.Findings;
import dev.entente.reward.Reward.Kind;
import dev.entente.reward.Reward.Renewal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reward is said to be: of a program, so many for each of its tiers by code, anew each quarter or year or once; for so many in
 * all where seats are few; at once or only when the vendor agrees; on some days alone, where it says so.
 */
public record NewReward(
        Kind kind,
        String name,
        String description,
        String instructions,
        String program,
        Map<String, Integer> allowance,
        Renewal renewal,
        @Nullable Integer seats,
        boolean asks,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        boolean retired) {

    private static final int SHORT = 100;
    private static final int LONG = 1_000;
    private static final int MOST = 10_000;

    public NewReward {
        allowance = Map.copyOf(allowance);
    }

    void check(@Nullable Set<String> tiers, Findings findings) {
        findings.line("/name", name, SHORT);
        if (description.length() > LONG) findings.add("/description", "Use at most " + LONG + " characters");
        if (instructions.length() > LONG) findings.add("/instructions", "Use at most " + LONG + " characters");
        if (tiers == null) findings.add("/program", "There is no program " + program + " that is in force");
        else if (!tiers.containsAll(allowance.keySet()))
            findings.add(
                    "/allowance",
                    "Name tiers of the program: "
                            + String.join(", ", tiers.stream().sorted().toList()));
        if (allowance.values().stream().anyMatch(each -> each < 0 || each > MOST))
            findings.add("/allowance", "Say 0 to " + MOST + " for each tier");
        if (seats != null && (seats < 1 || seats > MOST)) findings.add("/seats", "Say 1 to " + MOST + ", or nothing");
        if (first != null && last != null && last.isBefore(first))
            findings.add("/last", "The last day comes before the first one");
    }
}
