package dev.entente.level;

import dev.entente.level.ListingProposals.Row;
import dev.entente.program.Gauge;
import dev.entente.program.ProgressResource.Ask;
import dev.entente.program.Tier;
import dev.entente.tenant.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Levels as REST shows them. */
public final class ShownLevel {

    private ShownLevel() {}

    /** A proposal: whom it is about, from which tier to which, since when that could be, and what became of it. */
    public record Proposal(
            UUID id,
            UUID partner,
            String program,
            @Nullable String from,
            String to,
            String kind,
            String state,
            LocalDate reviewedOn,
            LocalDate earliestOn,
            @Nullable LocalDate effectiveOn,
            boolean applied,
            @Nullable LocalDate postponedTo,
            @Nullable String reason,
            @Nullable String message,
            @Nullable Appeal appeal,
            int revision) {

        static Proposal of(Row row) {
            return of(row.proposal(), row.program());
        }

        static Proposal of(LevelProposal proposal, String program) {
            return new Proposal(
                    proposal.id(),
                    proposal.partnerId(),
                    program,
                    proposal.from(),
                    proposal.to(),
                    proposal.isPromotion() ? "promotion" : "demotion",
                    LevelFilter.word(proposal.state()),
                    proposal.reviewedOn(),
                    proposal.earliestOn(),
                    proposal.effectiveOn(),
                    proposal.isApplied(),
                    proposal.postponedTo(),
                    isOurs(proposal) ? null : proposal.reason(),
                    proposal.message(),
                    Appeal.of(proposal),
                    proposal.revision());
        }
    }

    // Why a decision waits, or was made as it was, is said to colleagues; what the partner is to read is the message.
    private static boolean isOurs(LevelProposal proposal) {
        return proposal.state() == LevelProposal.State.OPEN && !Scope.current().isHome();
    }

    /** What the partner said against it, and the answer; granted is absent while it waits. */
    public record Appeal(
            String text,
            @Nullable Boolean granted,
            @Nullable String answer) {

        static @Nullable Appeal of(LevelProposal proposal) {
            var text = proposal.appeal();
            return text == null ? null : new Appeal(text, proposal.granted(), proposal.answer());
        }
    }

    /** A proposal with the figures that it rests on, kept as they were. */
    public record Whole(Proposal proposal, Evidence evidence) {

        static Whole of(Row row) {
            return new Whole(Proposal.of(row), Evidence.of(row.proposal().evidence()));
        }
    }

    /** The last day that was counted, and each tier beside the figures. */
    public record Evidence(LocalDate counted, List<Rung> tiers) {

        static Evidence of(dev.entente.level.Evidence evidence) {
            var tiers = evidence.rungs().stream()
                    .map(each -> new Rung(
                            each.tier().code(),
                            each.tier().name(),
                            each.isMet(),
                            each.asks().stream().map(Ask::of).toList()))
                    .toList();
            return new Evidence(evidence.counted(), tiers);
        }
    }

    /** A tier, whether the figures are enough for it, and what it asks for. */
    public record Rung(String code, String name, boolean met, List<Ask> asks) {}

    /** What the next review would find at the pace of so many days. */
    public record Forecasted(
            LocalDate review, int paceDays, @Nullable String earned, List<Rung> tiers) {

        static @Nullable Forecasted of(@Nullable Forecast forecast) {
            if (forecast == null) return null;
            var tiers = forecast.ladder().stream()
                    .map(tier -> rung(tier, forecast.asks(tier)))
                    .toList();
            return new Forecasted(forecast.review(), forecast.pace(), code(forecast.earned()), tiers);
        }

        private static Rung rung(Tier tier, List<Gauge> asks) {
            return new Rung(
                    tier.code(),
                    tier.name(),
                    asks.stream().allMatch(Gauge::isMet),
                    asks.stream().map(Ask::of).toList());
        }
    }

    /** A level that is fixed or on trial, with what is to be reached. */
    public record Granted(
            String kind,
            String tier,
            LocalDate from,
            LocalDate last,
            String reason,
            @Nullable String outcome,
            @Nullable LocalDate endedOn,
            List<Ask> goals) {

        static Granted of(LevelGrant grant, List<Gauge> goals) {
            var outcome = grant.outcome();
            return new Granted(
                    grant.kind().name().toLowerCase(Locale.ROOT),
                    grant.tier().code(),
                    grant.from(),
                    grant.last(),
                    grant.reason(),
                    outcome == null ? null : outcome.name().toLowerCase(Locale.ROOT),
                    grant.endedOn(),
                    goals.stream().map(Ask::of).toList());
        }
    }

    /** What one review found. */
    public record Reviewed(
            LocalDate on, @Nullable String tier, @Nullable String earned, int below, String verdict) {

        static Reviewed of(LevelReview review) {
            return new Reviewed(review.on(), review.tier(), review.earned(), review.below(), review.verdict());
        }
    }

    /** A partner's level in one program. */
    public record Card(
            String program,
            @Nullable String tier,
            @Nullable String earned,
            @Nullable String next,
            List<Ask> missing,
            List<Ask> keeps,
            @Nullable LocalDate nextReview,
            @Nullable Forecasted forecast,
            @Nullable Granted grant,
            List<Proposal> proposals,
            List<Reviewed> reviews) {

        static Card of(LevelCard card) {
            var progress = card.way().progress();
            var program = card.way().program();
            var grant = card.grant();
            return new Card(
                    program,
                    code(progress.current()),
                    code(progress.earned()),
                    code(progress.next()),
                    progress.asks().stream().map(Ask::of).toList(),
                    card.keeps().stream().map(Ask::of).toList(),
                    card.nextReview(),
                    Forecasted.of(card.forecast()),
                    grant == null ? null : Granted.of(grant, card.trial()),
                    card.proposals().stream()
                            .map(each -> Proposal.of(each, program))
                            .toList(),
                    card.reviews().stream().map(Reviewed::of).toList());
        }
    }

    private static @Nullable String code(@Nullable Tier tier) {
        return tier == null ? null : tier.code();
    }
}
