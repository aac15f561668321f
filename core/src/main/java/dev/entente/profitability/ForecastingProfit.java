package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Unit;
import dev.entente.enablement.KnowingCertified;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.partner.ReadingPartners;
import dev.entente.plugin.Models;
import dev.entente.plugin.Models.Installed;
import dev.entente.problem.Problem;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Requirement;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.program.Version;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a partnership is worth, under the version in force: for a partner in the programs that it takes part in, for
 * the vendor also in a program by itself. Nothing is kept.
 */
@ApplicationScoped
@Requires(ProfitabilityPermissions.FORECAST)
public class ForecastingProfit {

    @Inject
    ReadingPartners partners;

    @Inject
    Reach reach;

    /** What can be asked of the programs that a partner takes part in today. */
    public List<Outline> outlines(UUID partnerId) {
        partners.open(partnerId);
        boolean vendor = Scope.current().isHome();
        return within(() -> reach.outlines(partnerId, vendor));
    }

    /** What can be asked of a program, whoever takes part in it. */
    @Requires(ProfitabilityPermissions.PROGRAM)
    public Outline outline(String program) {
        return within(() -> reach.outline(program));
    }

    /** As the partner stands today, and with its people's certifications. */
    public BusinessCase of(UUID partnerId, String program, AskedBusiness asked) {
        return of(partnerId, program, asked::over);
    }

    public BusinessCase of(UUID partnerId, String program, Assumptions assumed) {
        return of(partnerId, program, usual -> checked(assumed, usual));
    }

    /** As for a partner of whom nothing is known. */
    @Requires(ProfitabilityPermissions.PROGRAM)
    public BusinessCase of(String program, AskedBusiness asked) {
        return within(() -> reach.of(program, asked::over));
    }

    @Requires(ProfitabilityPermissions.PROGRAM)
    public BusinessCase of(String program, Assumptions assumed) {
        return within(() -> reach.of(program, usual -> checked(assumed, usual)));
    }

    private BusinessCase of(UUID partnerId, String program, UnaryOperator<Assumptions> assuming) {
        partners.open(partnerId);
        boolean vendor = Scope.current().isHome();
        return within(() -> reach.of(partnerId, program, assuming, vendor));
    }

    private static Assumptions checked(Assumptions assumed, Assumptions usual) {
        if (assumed.isVendors() && !usual.isVendors())
            throw Problem.field(
                    ProfitabilityProblem.UNCLEAR_ASSUMPTIONS,
                    "/" + Assumption.VENDOR_COST.code(),
                    "Leave it out; it is the vendor's to know");
        return assumed;
    }

    static Problem nothing() {
        return new Problem(
                ProfitabilityProblem.NOTHING_TO_FORECAST, "Look for a program in force that says what partners earn.");
    }

    /** Sales that name another count too, and who is certified: for one partner alone, so the whole is read with the system's reach. */
    private static <T> T within(Supplier<T> work) {
        return Scope.call(Scope.system(Scope.current().tenantId()), work::get);
    }

    /** In one transaction, which belongs to one scope: a second one within would need two connections at once. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reach {

        @Inject
        LoadingPrograms programs;

        @Inject
        LoadingEnrolments enrolments;

        @Inject
        KnowingCertified certified;

        @Inject
        Measures measures;

        @Inject
        Models models;

        @Inject
        CurrentTenant tenant;

        /** A program with its version of today, and how a partner takes part in it (null: nobody in particular is asked about). */
        private record Place(
                PublishedProgram program,
                Version version,
                @Nullable Enrolled enrolled) {}

        List<Outline> outlines(UUID partnerId, boolean vendor) {
            return places(partnerId).map(place -> outline(place, vendor)).toList();
        }

        Outline outline(String program) {
            return outline(place(program), true);
        }

        BusinessCase of(UUID partnerId, String program, UnaryOperator<Assumptions> assuming, boolean vendor) {
            var place = places(partnerId)
                    .filter(each -> each.program().code().equals(program))
                    .findFirst()
                    .orElseThrow(ForecastingProfit::nothing);
            return of(place, assuming.apply(outline(place, vendor).usual()));
        }

        BusinessCase of(String program, UnaryOperator<Assumptions> assuming) {
            var place = place(program);
            return of(place, assuming.apply(outline(place, true).usual()));
        }

        private Outline outline(Place place, boolean vendor) {
            var own = Unit.currency(tenant.get().currency().getCurrencyCode());
            return Outline.of(place.program().code(), place.program().name(), place.version(), own, vendor);
        }

        private Stream<Place> places(UUID partnerId) {
            var today = tenant.today();
            var enrolled = enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of());
            return programs.all().stream()
                    .flatMap(program -> enrolled.stream()
                            .filter(each -> each.programId().equals(program.id()) && each.isOn(today))
                            .flatMap(each -> place(program, each).stream()));
        }

        private Place place(String code) {
            return programs.all().stream()
                    .filter(each -> each.code().equals(code))
                    .flatMap(each -> place(each, null).stream())
                    .findFirst()
                    .orElseThrow(ForecastingProfit::nothing);
        }

        private Optional<Place> place(PublishedProgram program, @Nullable Enrolled enrolled) {
            return program.inForce(tenant.today())
                    .filter(Outline::isPossible)
                    .map(version -> new Place(program, version, enrolled));
        }

        private BusinessCase of(Place place, Assumptions assumed) {
            var installed = new MotionTerms.Models(
                    offer -> models.pinned(offer.model(), offer.plugin()).map(Installed::model), models::pricing);
            var tiers = BusinessCase.tiers(assumed, known(place, assumed, installed), place.version(), installed);
            return new BusinessCase(
                    place.program().code(),
                    place.program().name(),
                    place.version().number(),
                    assumed,
                    tiers,
                    progress(place));
        }

        private Known known(Place place, Assumptions assumed, MotionTerms.Models installed) {
            var today = tenant.today();
            var first = today.plusMonths(1).withDayOfMonth(1);
            var start = tenant.get().fiscalYearStart();
            var enrolled = place.enrolled();
            if (enrolled == null) return new Known(place.program().code(), first, first, start, List.of(), Map.of());
            var asked = MotionTerms.of(place.version(), assumed.unit(), installed).values().stream()
                    .flatMap(each -> each.measures().stream())
                    .filter(each -> each.per() == Per.PARTNER && !Totals.changesBySales(each))
                    .distinct()
                    .toList();
            var paths = certified.at(List.of(enrolled.partnerId())).paths(enrolled.partnerId(), today);
            return new Known(
                    place.program().code(), first, enrolled.since(), start, paths, totals(asked, enrolled, today));
        }

        private @Nullable TierProgress progress(Place place) {
            var enrolled = place.enrolled();
            if (enrolled == null || place.version().tiers().isEmpty()) return null;
            var today = tenant.today();
            var asked = place.version().tiers().stream()
                    .flatMap(Tier::figures)
                    .map(Requirement::measure)
                    .distinct()
                    .toList();
            return TierProgress.of(place.version().tiers(), enrolled.tierOn(today), totals(asked, enrolled, today));
        }

        private Map<Measure, Amount> totals(Collection<Measure> asked, Enrolled enrolled, LocalDate day) {
            if (asked.isEmpty()) return Map.of();
            return measures.totals(asked, Map.of(enrolled.partnerId(), enrolled.since()), day)
                    .getOrDefault(enrolled.partnerId(), Map.of());
        }
    }
}
