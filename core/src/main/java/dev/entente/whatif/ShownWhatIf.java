package dev.entente.whatif;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.whatif.OutcomeQuery.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A what-if over REST. Levels are "kept" (those that partners had) or "tried" (those that the draft would have given them);
 * revision is that of the draft that was tried. Where its job was stopped, there is no moment at which it finished.
 */
public record ShownWhatIf(
        UUID id,
        UUID draft,
        int revision,
        String program,
        String name,
        LocalDate from,
        LocalDate through,
        String levels,
        UUID job,
        int partners,
        long sales,
        Instant askedAt,
        @Nullable UUID askedBy,
        @Nullable Instant finishedAt) {

    static ShownWhatIf of(WhatIf whatIf) {
        var days = whatIf.days();
        return new ShownWhatIf(
                whatIf.id(),
                whatIf.draftId(),
                whatIf.draftRevision(),
                whatIf.code(),
                whatIf.name(),
                days.from(),
                days.last(),
                whatIf.levels().word(),
                whatIf.jobId(),
                whatIf.partners(),
                whatIf.sales(),
                whatIf.askedAt(),
                whatIf.askedBy(),
                whatIf.finishedAt());
    }

    /** What is, what would be, and what that is more. */
    public record Sides(Amount now, Amount then, Amount difference) {

        static Sides of(Amount now, Amount then) {
            return new Sides(now, then, then.minus(now));
        }
    }

    /** Sums in one unit; net is what the vendor pays after what it charges. */
    public record Sum(
            String unit,
            Sides net,
            Sides pays,
            Sides charges,
            Sides keeps,
            long results,
            long changed,
            long heldNow,
            long heldThen,
            int gaining,
            int losing,
            Amount gained,
            Amount lost) {

        static Sum of(Result.Total total) {
            var unit = total.unit();
            var money = total.money();
            var counts = total.counts();
            return new Sum(
                    unit.code(),
                    Sides.of(total.now(), total.then()),
                    Sides.of(new Amount(money.paysNow(), unit), new Amount(money.paysThen(), unit)),
                    Sides.of(new Amount(money.chargesNow(), unit), new Amount(money.chargesThen(), unit)),
                    Sides.of(new Amount(money.keepsNow(), unit), new Amount(money.keepsThen(), unit)),
                    counts.seen(),
                    counts.changed(),
                    counts.heldNow(),
                    counts.heldThen(),
                    total.gaining(),
                    total.losing(),
                    total.gained(),
                    total.lost());
        }
    }

    /**
     * How far its job is (state, done), and what it comes to, which is left out until the job has ended: sums, levels on the last
     * day, reasons; what is assumed.
     */
    public record Whole(
            ShownWhatIf whatIf,
            String state,
            long done,
            boolean outdated,
            List<Sum> sums,
            List<Result.Move> levels,
            List<Reason.Total> reasons,
            List<String> assumptions) {

        static Whole of(Result result) {
            return new Whole(
                    ShownWhatIf.of(result.whatIf()),
                    result.job().state().name().toLowerCase(Locale.ROOT),
                    result.job().done(),
                    result.outdated(),
                    result.totals().stream().map(Sum::of).toList(),
                    result.moves(),
                    result.reasons(),
                    result.assumptions());
        }
    }

    /** What it comes to for a partner, in one unit. */
    public record Partner(
            UUID partner,
            String name,
            Sides net,
            long results,
            long changed,
            long heldNow,
            long heldThen,
            @Nullable String tierNow,
            @Nullable String tierThen) {

        static Partner of(Row row) {
            return of(row.outcome(), row.partner());
        }

        static Partner of(PartnerOutcome of, String name) {
            var counts = of.counts();
            return new Partner(
                    of.partnerId(),
                    name,
                    Sides.of(of.now(), of.then()),
                    counts.seen(),
                    counts.changed(),
                    counts.heldNow(),
                    counts.heldThen(),
                    of.tierNow(),
                    of.tierThen());
        }
    }

    /** A step of an explanation: its words, and what it adds. */
    public record Step(String words, String adds) {}

    /** A result with its explanation; of what is held there is the reason in place of an amount. */
    public record Side(
            @Nullable String offer,
            @Nullable String tier,
            @Nullable String kind,
            @Nullable Amount amount,
            @Nullable String held,
            List<Step> steps) {

        static Side of(Example.Side side) {
            return switch (side.earning()) {
                case null -> new Side(side.offer(), side.tier(), null, null, null, List.of());
                case Held held -> new Side(side.offer(), side.tier(), null, null, held.because(), List.of());
                case Earned earned ->
                    new Side(
                            side.offer(),
                            side.tier(),
                            earned.kind().name().toLowerCase(Locale.ROOT),
                            earned.amount(),
                            null,
                            earned.steps().stream()
                                    .map(step -> new Step(
                                            step.words(), step.exact().value().toPlainString()))
                                    .toList());
            };
        }
    }

    /** One of the results that change most, as it is and as it would be. */
    public record Line(
            String kind,
            UUID source,
            LocalDate on,
            String about,
            String document,
            String reason,
            Amount difference,
            Side now,
            Side then) {

        static Line of(Example example) {
            return new Line(
                    example.sourceKind().name().toLowerCase(Locale.ROOT),
                    example.sourceId(),
                    example.on(),
                    example.about(),
                    example.document(),
                    example.reason(),
                    example.difference(),
                    Side.of(example.now()),
                    Side.of(example.then()));
        }
    }

    /** A partner with its reasons and the results that change most. */
    public record OfPartner(List<Partner> sums, List<Reason.Total> reasons, List<Line> most) {

        static OfPartner of(Result.OfPartner of) {
            return new OfPartner(
                    of.outcomes().stream()
                            .map(each -> Partner.of(each, of.partner()))
                            .toList(),
                    of.reasons(),
                    of.examples().stream().map(Line::of).toList());
        }
    }
}
