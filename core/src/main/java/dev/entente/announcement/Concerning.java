package dev.entente.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the changes of a program concern a partner: all but those of tiers that are neither its own nor the next above. */
record Concerning(List<String> tiers, @Nullable String own) {

    List<String> of(List<String> changes) {
        return changes.stream().filter(this::concerns).toList();
    }

    private boolean concerns(String change) {
        var named = tiers.stream().filter(tier -> names(change, tier)).toList();
        return named.isEmpty() || named.stream().anyMatch(this::isOwnOrNext);
    }

    /** "Tier gold asks for", "rate at gold goes from". */
    private static boolean names(String change, String tier) {
        return change.startsWith("Tier " + tier + " ")
                || change.contains(" at " + tier + " ")
                || change.endsWith(" at " + tier);
    }

    private boolean isOwnOrNext(String tier) {
        int at = own == null ? -1 : tiers.indexOf(own);
        int other = tiers.indexOf(tier);
        return other == at || other == at + 1;
    }
}
