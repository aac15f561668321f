package dev.entente.deal;

import dev.entente.activity.OwnerFunction;
import dev.entente.api.Amount;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.SharedFields.Channel;
import dev.entente.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
        Shared shared,
        Instant openedAt,
        Instant stagedAt,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause) {

    static ShownDeal of(Deal deal, SharedFields shared) {
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
                Shared.of(shared),
                deal.openedAt(),
                deal.stagedAt(),
                deal.closedOn(),
                deal.closedBecause());
    }

    /**
     * What is shared of a deal and its account beside the deal itself; what nobody said is left out. The way that it came in is
     * direct, partner, paid or marketplace; functions are AE, SE, CSM and PartnerAE; discount and take rate are in percent.
     */
    public record Shared(
            @Nullable String channel,
            @Nullable UUID influencedBy,
            @Nullable String overlapReason,
            @Nullable Boolean integrationPresent,
            @Nullable String region,
            @Nullable String segment,
            @Nullable String offerId,
            @Nullable String campaignId,
            @Nullable BigDecimal discount,
            @Nullable BigDecimal takeRate,
            @Nullable LocalDate jointMeeting,
            @Nullable Integer meetingCount,
            @Nullable Map<String, String> ownerFunctions) {

        static Shared of(SharedFields shared) {
            var functions = new TreeMap<String, String>();
            shared.ownerFunctions().forEach((function, who) -> functions.put(function.code(), who));
            return new Shared(
                    shared.channel() == null ? null : shared.channel().code(),
                    shared.influencedBy(),
                    shared.overlapReason(),
                    shared.integrationPresent(),
                    shared.region(),
                    shared.segment(),
                    shared.offerId(),
                    shared.campaignId(),
                    shared.discount(),
                    shared.takeRate(),
                    shared.jointMeeting(),
                    shared.meetingCount(),
                    functions.isEmpty() ? null : functions);
        }

        SharedFields fields() {
            return new SharedFields(
                    channel == null ? null : word(Channel.values(), Channel::code, channel, "/shared/channel"),
                    influencedBy,
                    overlapReason,
                    integrationPresent,
                    region,
                    segment,
                    offerId,
                    campaignId,
                    discount,
                    takeRate,
                    jointMeeting,
                    meetingCount,
                    functions());
        }

        private Map<OwnerFunction, String> functions() {
            var functions = new EnumMap<OwnerFunction, String>(OwnerFunction.class);
            if (ownerFunctions != null) {
                ownerFunctions.forEach((code, who) -> functions.put(
                        word(OwnerFunction.values(), OwnerFunction::code, code, "/shared/ownerFunctions"),
                        who == null ? "" : who));
            }
            return functions;
        }

        private static <E> E word(E[] all, java.util.function.Function<E, String> code, String written, String at) {
            return Stream.of(all)
                    .filter(each -> code.apply(each).equals(written))
                    .findFirst()
                    .orElseThrow(() -> Problem.field(
                            DealProblem.UNCLEAR_DEAL,
                            at,
                            "Use " + Stream.of(all).map(code).collect(Collectors.joining(", "))));
        }
    }

    /** A deal with its lines. */
    public record Whole(ShownDeal deal, List<DealResource.Line> lines) {

        static Whole of(DealPage page) {
            return new Whole(
                    ShownDeal.of(page.deal(), page.shared()),
                    page.lines().stream().map(DealResource.Line::of).toList());
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
