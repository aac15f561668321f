package dev.entente.ui.reward;

import dev.entente.program.PublishedProgram;
import dev.entente.reward.Entitlement;
import dev.entente.reward.ReadingRewards.Row;
import dev.entente.reward.ReadingRewards.Used;
import dev.entente.reward.RewardUse;
import dev.entente.reward.RewardUse.State;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.stream.Collectors;

/** Rewards in words. */
final class RewardWords {

    private RewardWords() {}

    /** "Gold 1, Platinum 3 each year". */
    static String allowance(Row row) {
        var each = row.reward().allowance().entrySet().stream()
                .filter(tier -> tier.getValue() > 0)
                .map(tier -> name(row.program(), tier.getKey()) + " " + tier.getValue())
                .collect(Collectors.joining(", "));
        return each.isEmpty()
                ? "By hand alone"
                : each + " " + row.reward().renewal().words();
    }

    static String name(PublishedProgram program, String tier) {
        return program.tierName(tier).orElse(tier);
    }

    /** "2 of 3 left each year". */
    static String left(Entitlement it) {
        if (it.entitled() == 0) return "Not yet yours";
        return it.left() + " of " + it.entitled() + " left "
                + it.reward().renewal().words();
    }

    static StatusBadge badge(Used used) {
        return new StatusBadge(
                used.standing(), used.isOver() ? Tone.NEUTRAL : tone(used.use().state()));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case ASKED -> Tone.WARN;
            case IN_USE -> Tone.GOOD;
            case FULFILLED -> Tone.NEUTRAL;
            case DECLINED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    static String through(RewardUse use) {
        return use.last() == null || use.state() != State.IN_USE
                ? ""
                : "Through " + Format.user().day(use.last());
    }
}
