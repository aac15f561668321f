package dev.entente.level;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.identity.Internal;
import dev.entente.level.LevelProposal.Move;
import dev.entente.level.LevelProposal.State;
import dev.entente.level.Verdict.Falls;
import dev.entente.level.Verdict.Known;
import dev.entente.level.Verdict.Rises;
import dev.entente.level.Verdict.Stays;
import dev.entente.measure.Measures;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Requirement;
import dev.entente.program.ReviewPolicy;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.program.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at what partners' figures are enough for, and proposes what follows: a number of queries that does not grow with them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Looking {

    @Inject
    Measures measures;

    @Inject
    LevelReviews reviews;

    @Inject
    LevelProposals proposals;

    @Inject
    LevelGrants grants;

    @Inject
    StoredProposals stored;

    @Inject
    InstantSource clock;

    /** A look at a program on a day; figures are counted through a day that is the one before where it is due by the program. */
    record Look(PublishedProgram program, UUID run, LocalDate day, LocalDate counted, boolean scheduled) {

        Optional<Version> version() {
            return program.inForce(day).filter(Looking::asksForSomething);
        }
    }

    static boolean asksForSomething(Version version) {
        return version.tiers().stream().anyMatch(tier -> !tier.requires().isEmpty());
    }

    /** Those that take part on the day; nobody else changes their levels until the transaction ends. */
    void at(Look look, List<Enrolled> partners) {
        var version = look.version().orElse(null);
        var there = partners.stream().filter(each -> each.isOn(look.day())).toList();
        if (version == null || there.isEmpty()) return;
        var ids = there.stream().map(Enrolled::partnerId).toArray(UUID[]::new);
        var programId = look.program().id();
        var totals = totals(version, there, look.counted());
        var last = by(reviews.last(programId, ids), LevelReview::partnerId);
        var pending = by(proposals.pending(programId, ids), LevelProposal::partnerId);
        // One that is to begin later says nothing of today.
        var granted = by(
                grants.running(programId, ids).stream()
                        .filter(grant -> !grant.from().isAfter(look.day()))
                        .toList(),
                LevelGrant::partnerId);
        var coming = by(proposals.coming(programId, ids, look.day()), LevelProposal::partnerId);
        var found = new ArrayList<LevelReview>();
        var moves = new HashMap<LevelReview, Verdict>();
        for (var each : there) {
            var before = last.get(each.partnerId());
            var known = new Known(
                    version.tiers(),
                    each.tierOn(look.day()),
                    totals.getOrDefault(each.partnerId(), Map.of()),
                    below(before, each.tierOn(look.day())),
                    Optional.ofNullable(granted.get(each.partnerId())),
                    look.scheduled(),
                    coming(coming.get(each.partnerId()), each));
            var verdict = Verdict.of(known, version.review());
            var evidence = new Evidence(look.counted(), version.tiers(), known.totals());
            var of = new LevelReview.Of(look.run(), each.partnerId(), programId, look.day(), look.scheduled());
            var review = new LevelReview(of, known, verdict, evidence, clock.instant());
            found.add(review);
            moves.put(review, verdict);
        }
        reviews.insertAll(found);
        found.forEach(review -> follow(
                review, Objects.requireNonNull(moves.get(review)), pending.get(review.partnerId()), version.review()));
    }

    private void follow(LevelReview review, Verdict verdict, @Nullable LevelProposal pending, ReviewPolicy policy) {
        switch (verdict) {
            case Stays stays -> {
                if (pending != null) stored.outdate(pending, stays.why());
            }
            case Rises rises -> replace(review, move(review, rises.to(), pending, policy), pending, policy);
            case Falls falls -> {
                if (pending != null && pending.state() == State.ACCEPTED && !pending.isPromotion()) return;
                replace(review, fall(review, falls.to(), pending, policy), pending, policy);
            }
        }
    }

    private static Move move(LevelReview review, Tier to, @Nullable LevelProposal pending, ReviewPolicy policy) {
        return new Move(to.code(), true, review.on(), postponable(review, true, pending, policy));
    }

    // What is proposed again waits no longer than what was proposed first.
    private static LocalDate postponable(
            LevelReview review, boolean promotion, @Nullable LevelProposal pending, ReviewPolicy policy) {
        return pending != null && pending.isOpen() && pending.isPromotion() == promotion
                ? pending.postponeUntil()
                : review.on().plusDays(policy.postpone());
    }

    // Nobody has taken it back since.
    private static Optional<DatedTier> coming(@Nullable LevelProposal accepted, Enrolled enrolled) {
        return Optional.ofNullable(accepted)
                .flatMap(each -> Optional.ofNullable(each.effectiveOn()).map(day -> new DatedTier(each.to(), day)))
                .filter(each -> enrolled.tierOn(each.from()).equals(Optional.of(each.tier())));
    }

    // Time to recover is given once, however often it is looked at meanwhile.
    private static Move fall(LevelReview review, Tier to, @Nullable LevelProposal pending, ReviewPolicy policy) {
        var earliest = pending != null && !pending.isPromotion()
                ? pending.earliestOn()
                : review.on().plusDays(policy.grace());
        return new Move(to.code(), false, earliest, postponable(review, false, pending, policy));
    }

    private void replace(LevelReview review, Move move, @Nullable LevelProposal pending, ReviewPolicy policy) {
        if (pending != null) stored.outdate(pending, "A newer review found other figures, and stands in its place");
        var proposal = new LevelProposal(review, move, clock.instant());
        if (pending != null && pending.postponedTo() != null && isLater(pending, review)) {
            proposal.postponedTo = pending.postponedTo();
        }
        stored.open(proposal, move.promotion() && policy.automatic());
    }

    private static boolean isLater(LevelProposal pending, LevelReview review) {
        var to = pending.postponedTo();
        return to != null && to.isAfter(review.on());
    }

    /** What the partners have of all that the ladder asks for, on a day. */
    Map<UUID, Map<Measure, Amount>> totals(Version version, List<Enrolled> partners, LocalDate day) {
        var asked = version.tiers().stream()
                .flatMap(Tier::figures)
                .map(Requirement::measure)
                .distinct()
                .toList();
        var joined = partners.stream().collect(Collectors.toMap(Enrolled::partnerId, Enrolled::since));
        return asked.isEmpty() ? Map.of() : measures.totals(asked, joined, day);
    }

    /**
     * The tier that a partner whose trial is over has without it: what its figures are enough for by a day, no less than it had
     * before, since further down is what reviews say, and below what the trial was of, since nobody is promoted by missing one.
     */
    String without(LevelGrant grant, PublishedProgram program, Enrolled enrolled, LocalDate day) {
        var version = program.inForce(day).orElse(null);
        if (version == null) return grant.before();
        var totals = totals(version, List.of(enrolled), day).getOrDefault(enrolled.partnerId(), Map.of());
        return without(version.tiers(), grant.before(), grant.tier().code(), totals);
    }

    /** Of a ladder that has another lowest tier by now, that one. */
    static String without(List<Tier> ladder, String before, String trial, Map<Measure, Amount> totals) {
        int had = TierProgress.rung(ladder, before);
        int missed = TierProgress.rung(ladder, trial);
        var earned = TierProgress.of(ladder, Optional.of(before), totals).earned();
        int reached = earned == null ? -1 : TierProgress.rung(ladder, earned.code());
        if (missed > 0) reached = Math.min(reached, missed - 1);
        if (reached > had) return ladder.get(reached).code();
        return had < 0 && !ladder.isEmpty() ? ladder.getFirst().code() : before;
    }

    private static <T> Map<UUID, T> by(List<T> rows, Function<T, UUID> key) {
        return rows.stream().collect(Collectors.toMap(key, each -> each, (one, _) -> one));
    }

    static @Nullable String earned(Known known) {
        var earned =
                TierProgress.of(known.ladder(), known.tier(), known.totals()).earned();
        return earned == null ? null : earned.code();
    }

    /** Those of the tier before do not count for another. */
    private static int below(@Nullable LevelReview before, Optional<String> tier) {
        return before == null || !Optional.ofNullable(before.tier()).equals(tier) ? 0 : before.below();
    }

    /** Only reviews that the program asks for are counted. */
    static int below(Known known, Verdict verdict, boolean scheduled) {
        int below = switch (verdict) {
            case Stays stays -> stays.below();
            case Rises _ -> 0;
            case Falls falls -> falls.below();
        };
        return scheduled || !(verdict instanceof Stays) ? below : known.below();
    }

    static String words(Verdict verdict) {
        return switch (verdict) {
            case Stays stays -> stays.why();
            case Rises rises -> "The figures are enough for " + rises.to().name();
            case Falls falls -> "The figures are enough for " + falls.to().name() + " only";
        };
    }
}
