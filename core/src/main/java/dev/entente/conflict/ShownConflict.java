package dev.entente.conflict;

import dev.entente.api.Percentage;
import dev.entente.conflict.ConflictPage.Mark;
import dev.entente.conflict.ConflictPage.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it stands, in the words of the interface. */
public record ShownConflict(
        UUID id,
        String number,
        String about,
        String subject,
        @Nullable String domain,
        @Nullable UUID deal,
        String openedBy,
        String words,
        Instant openedAt,
        String state,
        @Nullable LocalDate evidenceBy,
        @Nullable UUID escalatedTo,
        @Nullable String escalatedBecause,
        @Nullable String outcome,
        @Nullable UUID winner,
        @Nullable Boolean influence,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable LocalDate appealUntil,
        int revision,
        List<String> sides) {

    static ShownConflict of(Conflict it, List<String> sides) {
        return new ShownConflict(
                it.id,
                it.number,
                StoredConflicts.word(it.about),
                it.subject,
                it.domain,
                it.dealId,
                StoredConflicts.word(it.way),
                it.words,
                it.openedAt,
                StoredConflicts.word(it.state),
                it.evidenceBy,
                it.escalatedTo,
                it.escalatedBecause,
                it.outcome == null ? null : StoredConflicts.word(it.outcome),
                it.winnerId,
                it.outcome == Conflict.Outcome.SPLIT ? it.influence : null,
                it.reason,
                it.decidedAt,
                it.appealUntil,
                it.revision,
                sides);
    }

    /** One side of a case. */
    public record Side(
            UUID id,
            @Nullable UUID partner,
            String name,
            @Nullable UUID registration,
            boolean holds,
            boolean knows,
            @Nullable String words,
            @Nullable String result,
            @Nullable Percentage share,
            @Nullable String appeal) {

        static Side of(Party party) {
            var it = party.contender();
            return new Side(
                    it.id,
                    it.partnerId,
                    party.name(),
                    it.registrationId,
                    party.holds(),
                    it.isTold(),
                    it.words,
                    it.result == null ? null : StoredConflicts.word(it.result),
                    it.share(),
                    it.appeal);
        }
    }

    /** What shows that a side was at work on a day; by its key where it was given, and not known of the registration. */
    public record Evidence(
            @Nullable UUID id,
            UUID side,
            LocalDate on,
            String kind,
            String words,
            @Nullable UUID file,
            @Nullable String fileName) {

        static Evidence of(Mark mark) {
            var given = mark.given();
            return new Evidence(
                    given == null ? null : given.id(),
                    mark.contender(),
                    mark.on(),
                    mark.kind(),
                    mark.words(),
                    given == null ? null : given.fileId(),
                    given == null ? null : given.fileName());
        }
    }

    /** Something that was done, and which side it concerns alone. */
    public record Step(
            Instant at, @Nullable UUID by, @Nullable UUID side, String kind, String words) {

        static Step of(ConflictStep step) {
            return new Step(step.doneAt, step.doneBy, step.contenderId, StoredConflicts.word(step.kind), step.words);
        }
    }

    /** What the evidence speaks for. */
    public record Proposed(String outcome, @Nullable UUID winner, List<ShareOf> shares, List<String> reasons) {

        static Proposed of(Proposal it) {
            return new Proposed(
                    StoredConflicts.word(it.outcome()),
                    it.winner(),
                    it.shares().stream()
                            .map(each -> new ShareOf(each.contender(), each.share()))
                            .toList(),
                    it.reasons());
        }
    }

    /** What a side has of a split. */
    public record ShareOf(UUID side, Percentage share) {}

    /** A case with all its sides, the evidence in the order of days, what was done, and what the evidence speaks for. */
    public record Whole(
            ShownConflict conflict,
            List<Side> sides,
            List<Evidence> evidence,
            List<Step> steps,
            @Nullable Proposed proposal) {

        static Whole of(ConflictPage page) {
            var proposal = page.proposal();
            return new Whole(
                    ShownConflict.of(
                            page.conflict(),
                            page.parties().stream().map(Party::name).toList()),
                    page.parties().stream().map(Side::of).toList(),
                    page.marks().stream().map(Evidence::of).toList(),
                    page.steps().stream().map(Step::of).toList(),
                    proposal == null ? null : Proposed.of(proposal));
        }
    }
}
