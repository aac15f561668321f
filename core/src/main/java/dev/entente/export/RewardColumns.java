package dev.entente.export;

import static dev.entente.export.Columns.of;

import dev.entente.reward.ReadingRewards.Row;
import dev.entente.reward.ReadingRewards.Used;
import dev.entente.table.Sheet.Column;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the columns of rewards and of their uses. */
final class RewardColumns {

    static final List<Column<Row>> REWARD = List.of(
            of("Code", row -> row.reward().code()),
            of("Reward", row -> row.reward().name()),
            of("Kind", row -> row.reward().kind().title()),
            of("Program", row -> row.program().code()),
            of("Who has it", RewardColumns::allowance),
            of("How often", row -> row.reward().renewal().words()),
            of("Seats", row -> row.reward().seats()),
            of("Taken", Row::taken),
            of("Asked for", row -> row.reward().asks() ? "yes" : "no"),
            of("Until", row -> row.reward().last()),
            of("Retired", row -> row.reward().isRetired() ? "yes" : "no"));

    static final List<Column<Used>> USE = List.of(
            of("Number", row -> row.use().number()),
            of("Partner", Used::partner),
            of("Code", row -> row.reward().code()),
            of("Reward", row -> row.reward().name()),
            of("Level", row -> row.use().tier()),
            of("State", Used::standing),
            of("What for", row -> row.use().words()),
            of("Answer", row -> row.use().answer()),
            of("Asked", row -> row.use().askedAt()),
            of("Decided", row -> row.use().decidedAt()),
            of("In use until", row -> row.use().last()));

    private RewardColumns() {}

    private static String allowance(Row row) {
        return row.reward().allowance().entrySet().stream()
                .filter(tier -> tier.getValue() > 0)
                .map(tier -> tier.getKey() + " " + tier.getValue())
                .collect(Collectors.joining("; "));
    }
}
