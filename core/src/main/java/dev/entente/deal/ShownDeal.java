package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A deal as it stands, in the words of the interface. */
public record ShownDeal(
        UUID id,
        String number,
        @Nullable UUID partner,
        String source,
        @Nullable String externalId,
        DealResource.Buyer customer,
        String name,
        String stage,
        String motion,
        @Nullable String program,
        String route,
        Amount amount,
        @Nullable LocalDate expectedClose,
        @Nullable UUID owner,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable String blockers,
        @Nullable String registration,
        Instant openedAt,
        Instant stagedAt,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause) {

    static ShownDeal of(Deal deal) {
        return new ShownDeal(
                deal.id(),
                deal.number(),
                deal.partnerId(),
                words(deal.source()),
                deal.externalId(),
                new DealResource.Buyer(deal.customerName(), deal.domain()),
                deal.name(),
                words(deal.stage()),
                deal.motion(),
                deal.program(),
                words(deal.route()),
                deal.amount(),
                deal.expectedClose(),
                deal.ownerId(),
                deal.nextStep(),
                deal.nextStepOn(),
                deal.blockers(),
                deal.registration(),
                deal.openedAt(),
                deal.stagedAt(),
                deal.closedOn(),
                deal.closedBecause());
    }

    /** A deal with its lines. */
    public record Whole(ShownDeal deal, List<DealResource.Line> lines) {

        static Whole of(Deal deal, List<DealItem> lines) {
            return new Whole(
                    ShownDeal.of(deal),
                    lines.stream().map(DealResource.Line::of).toList());
        }
    }

    /** A step from stage to stage; the first has none before. */
    public record Move(
            @Nullable String from,
            String to,
            @Nullable String note,
            Instant at,
            @Nullable UUID by) {

        static Move of(DealMove move) {
            var from = move.from();
            return new Move(
                    from == null ? null : words(from), words(move.to()), move.note(), move.movedAt(), move.movedBy());
        }
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Stage stage(String written, Problem.Kind otherwise) {
        return Stream.of(Stage.values())
                .filter(stage -> words(stage).equals(written))
                .findFirst()
                .orElseThrow(
                        () -> Problem.field(otherwise, "/stage", "Use qualified, proposal, negotiation, won or lost"));
    }

    static Route route(String written) {
        return Stream.of(Route.values())
                .filter(route -> words(route).equals(written))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        DealProblem.UNCLEAR_DEAL,
                        "/route",
                        "Use direct, public-listing, private-offer or resold-private-offer, or leave it out"));
    }
}
