package dev.entente.level;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.measure.Measures;
import dev.entente.partner.ReadingPartners;
import dev.entente.program.Enrolled;
import dev.entente.program.Gauge;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingProgress.Way;
import dev.entente.program.Requirement;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.program.Version;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows where partners stand and where they are going; to a partner's member, that partner alone. */
@ApplicationScoped
public class ReadingLevels {

    @Inject
    ReadingPartners partners;

    @Inject
    Cards cards;

    /** In every program that the partner takes part in today and whose version in force has tiers. */
    @Requires(LevelPermissions.READ)
    public List<LevelCard> of(UUID partnerId) {
        partners.open(partnerId);
        return Scope.call(reach(), () -> cards.of(partnerId)).stream()
                .map(Seen::card)
                .toList();
    }

    /** What was read of a partner in a program; all that follows from it is worked out when no transaction waits for it. */
    private record Seen(
            PublishedProgram program,
            Version version,
            @Nullable String tier,
            Map<Measure, Amount> now,
            Forecast.@Nullable Known known,
            @Nullable LevelGrant grant,
            Map<Measure, Amount> granted,
            Rows rows) {

        LevelCard card() {
            var progress = TierProgress.of(version.tiers(), Optional.ofNullable(tier), now);
            var current = progress.current();
            return new LevelCard(
                    new Way(program.code(), program.name(), progress),
                    current == null ? List.of() : Gauge.all(current.requires(), now),
                    version.review(),
                    known == null ? null : known.review(),
                    known == null || now.isEmpty() ? null : Forecast.of(version.tiers(), known),
                    grant,
                    grant == null ? List.of() : Gauge.all(grant.goals(), granted),
                    rows.proposals(),
                    rows.reviews());
        }
    }

    /** What there is to show of a partner, whichever program it is about. */
    private record Rows(List<LevelProposal> proposals, List<LevelReview> reviews, List<LevelGrant> grants) {

        Rows of(UUID program) {
            return new Rows(
                    proposals.stream()
                            .filter(each -> each.programId().equals(program))
                            .toList(),
                    reviews.stream()
                            .filter(each -> each.programId().equals(program))
                            .toList(),
                    grants.stream()
                            .filter(each -> each.programId().equals(program))
                            .toList());
        }
    }

    /** Sales that name another count too: for one partner alone, so the whole is read with the system's reach. */
    private static Scope reach() {
        var scope = Scope.current();
        return scope.partnerId() == null ? scope : Scope.system(scope.tenantId());
    }

    /** In one transaction, which belongs to one scope. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Cards {

        private static final int MOST = 20;

        @Inject
        LoadingEnrolments enrolments;

        @Inject
        LoadingPrograms programs;

        @Inject
        Measures measures;

        @Inject
        LevelProposals proposals;

        @Inject
        LevelReviews reviews;

        @Inject
        LevelGrants grants;

        @Inject
        CurrentTenant tenant;

        List<Seen> of(UUID partnerId) {
            var today = tenant.today();
            var most = Limit.of(MOST);
            var rows = new Rows(proposals.of(partnerId, most), reviews.of(partnerId, most), grants.of(partnerId, most));
            var enrolled = enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of());
            return programs.all().stream()
                    .flatMap(program -> enrolled.stream()
                            .filter(each -> each.programId().equals(program.id()) && each.isOn(today))
                            .flatMap(each -> program
                                    .inForce(today)
                                    .filter(version -> !version.tiers().isEmpty())
                                    .map(version -> seen(program, version, each, rows.of(program.id())))
                                    .stream()))
                    .toList();
        }

        private Seen seen(PublishedProgram program, Version version, Enrolled enrolled, Rows rows) {
            var today = tenant.today();
            var grant = rows.grants().stream()
                    .filter(each -> each.endedOn() == null)
                    .findFirst()
                    .orElse(null);
            var asked = measures(version.tiers());
            var now = totals(asked, enrolled, today);
            return new Seen(
                    program,
                    version,
                    enrolled.tierOn(today).orElse(null),
                    now,
                    known(program, asked, enrolled, now),
                    grant,
                    grant == null ? Map.of() : totals(measures(List.of(grant.tier())), enrolled, today),
                    rows);
        }

        /** What a forecast asks for; null where no review is due. */
        private Forecast.@Nullable Known known(
                PublishedProgram program, List<Measure> asked, Enrolled enrolled, Map<Measure, Amount> now) {
            var today = tenant.today();
            var review = program.nextReview(today).orElse(null);
            if (review == null) return null;
            var pace = asked.stream().map(Forecast::pace).distinct().toList();
            return new Forecast.Known(
                    today,
                    review,
                    enrolled.since(),
                    tenant.get().fiscalYearStart(),
                    now,
                    totals(asked, enrolled, review.minusDays(1)),
                    totals(pace, enrolled, today),
                    named(Definition::share),
                    named(Definition::stock));
        }

        private Set<String> named(Predicate<Definition> which) {
            return measures.catalog().stream()
                    .filter(which)
                    .map(Definition::what)
                    .collect(Collectors.toSet());
        }

        private static List<Measure> measures(List<Tier> tiers) {
            return tiers.stream()
                    .flatMap(Tier::figures)
                    .map(Requirement::measure)
                    .distinct()
                    .toList();
        }

        private Map<Measure, Amount> totals(List<Measure> asked, Enrolled enrolled, LocalDate day) {
            if (asked.isEmpty()) return Map.of();
            return measures.totals(asked, Map.of(enrolled.partnerId(), enrolled.since()), day)
                    .getOrDefault(enrolled.partnerId(), Map.of());
        }
    }
}
