package dev.entente.program;

import dev.entente.api.Label;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.CommercialModel.Motion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a program credits sales that several may have a part in: which traffic is excluded, which marketplaces' contracts
 * override, which paid channels count for how many days, who is credited where nobody has a claim, and how influence splits.
 */
public record AttributionPolicy(
        @Label("Excluded traffic") List<String> excluded,
        @Label("Marketplaces that override") List<String> marketplaces,
        @Label("Paid channels") List<PaidChannel> paid,
        @Label("Credit where nobody has a claim") Unclaimed unclaimed,
        @Label("Influence") Influence influence) {

    /** Stands for every marketplace, or every channel that is not named. */
    public static final String ANY = "any";

    /** The motion whose offer says what influence earns, where the program names no other. */
    public static final String INFLUENCE = Motion.CO_SELL.code();

    /** What a program says that says nothing of attribution. */
    public static final AttributionPolicy USUAL = new AttributionPolicy(
            List.of("fraud", "forbidden"),
            List.of(ANY),
            List.of(new PaidChannel(ANY, 30)),
            Unclaimed.NAMED,
            new Influence(Split.EQUALLY, null, INFLUENCE));

    public AttributionPolicy {
        excluded = excluded.stream().distinct().sorted().toList();
        marketplaces = marketplaces.stream().distinct().sorted().toList();
        paid = List.copyOf(paid);
    }

    /** A channel, and for how many days before the sale a click in it counts. */
    public record PaidChannel(
            @Label("Channel") String channel, @Label("Days") int days) {}

    /** Who is credited where nobody has a claim: the partner that the sale names, or nobody. */
    public enum Unclaimed {
        NAMED,
        NOBODY
    }

    /** How influence is shared: equally, by the points that are stated, each a fixed share, or not at all. */
    public enum Split {
        EQUALLY,
        POINTS,
        FIXED,
        NONE
    }

    /** How influence splits, each one's share where that is fixed, and the motion whose offer says what it earns. */
    public record Influence(
            @Label("Split") Split split,
            @Label("Share of each") @Nullable Percentage share,
            @Label("Motion") String motion) {}

    public boolean excludes(String kind) {
        return excluded.contains(kind);
    }

    public boolean overrides(String marketplace) {
        return marketplaces.contains(marketplace) || marketplaces.contains(ANY);
    }

    /** For how many days a click in a channel counts; nothing where the program does not pay for it. */
    public Optional<Integer> daysOf(String channel) {
        return days(channel).or(() -> days(ANY));
    }

    private Optional<Integer> days(String channel) {
        return paid.stream()
                .filter(each -> each.channel().equals(channel))
                .map(PaidChannel::days)
                .findFirst();
    }

    /** Whether a click on a day still counts for a sale on another. */
    public boolean counts(String channel, LocalDate click, LocalDate sale) {
        return !click.isAfter(sale)
                && daysOf(channel)
                        .filter(days -> ChronoUnit.DAYS.between(click, sale) <= days)
                        .isPresent();
    }
}
