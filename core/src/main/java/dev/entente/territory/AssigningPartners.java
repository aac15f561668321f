package dev.entente.territory;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import dev.entente.territory.Coverage.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assigns partners to territories from a day on, as far as there is room, and ends that. */
@ApplicationScoped
@Transactional
@Requires(TerritoryPermissions.ASSIGN)
public class AssigningPartners {

    @Inject
    Territories territories;

    @Inject
    Partners partners;

    @Inject
    CheckingStanding standing;

    @Inject
    Audit audit;

    public Coverage assign(String code, Wanted wanted) {
        territories.lock(Scope.current().tenantId(), named(code).id());
        var territory = named(code);
        var partner = partners.byId(wanted.partnerId())
                .orElseThrow(
                        () -> Problem.field(TerritoryProblem.UNCLEAR_COVERAGE, "/partner", "There is no such partner"));
        standing.require(Doing.LEAD, partner.id());
        requireOpen(territory);
        var known = territories.coveragesOf(territory.id(), wanted.from());
        boolean isKnown =
                known.stream().anyMatch(each -> each.partnerId().equals(partner.id()) && each.covers(wanted.segment()));
        if (isKnown)
            throw new Problem(
                    TerritoryProblem.COVERED_ALREADY, partner.name() + " covers " + territory.name() + " already.");
        requireRoom(territory, known, partner.id(), wanted.segment(), wanted.from());
        var coverage = new Coverage(territory.id(), wanted);
        territories.insertCoverage(coverage);
        audit.record("territory.assigned", "partner", partner.id(), null, view(territory, coverage));
        return coverage;
    }

    static void requireOpen(Territory territory) {
        if (territory.isRetired())
            throw Problem.field(TerritoryProblem.UNCLEAR_COVERAGE, "/territory", territory.name() + " is retired");
    }

    /** Refuses where there is no room for a partner from a day on, beside those who cover it then or later. */
    static void requireRoom(Territory territory, List<Coverage> known, UUID partner, String segment, LocalDate from) {
        // Whoever is to cover more than it does takes no second place.
        var others =
                known.stream().filter(each -> !each.partnerId().equals(partner)).toList();
        var cap = territory.cap();
        if (cap != null) refuse(Cap.full(others, cap, segment, from).orElse(null), territory, cap);
    }

    private static void refuse(Cap.@Nullable Full full, Territory territory, int cap) {
        if (full == null) return;
        var where = full.segment().isEmpty() ? territory.name() : full.segment() + " in " + territory.name();
        throw Problem.field(
                TerritoryProblem.TERRITORY_IS_FULL,
                "/partner",
                "At most " + cap + (cap == 1 ? " partner covers " : " partners cover ") + where + ", and on "
                        + full.on() + " there are " + full.partners() + ". End one of them, or raise the cap");
    }

    /** From this day on it holds no longer. */
    public Coverage end(UUID id, LocalDate on) {
        var seen = coverage(id);
        territories.lock(Scope.current().tenantId(), seen.territoryId());
        var coverage = coverage(id);
        var until = coverage.until();
        if (until != null && on.isAfter(until))
            throw Problem.field(
                    TerritoryProblem.UNCLEAR_COVERAGE,
                    "/on",
                    "It ends on " + until + ". Assign the partner again to let it cover more");
        if (on.isBefore(coverage.from()))
            throw Problem.field(TerritoryProblem.UNCLEAR_COVERAGE, "/on", "It began on " + coverage.from());
        var territory =
                new TerritoryMap(territories.all()).byId(coverage.territoryId()).orElseThrow();
        var before = view(territory, coverage);
        coverage.endDay = on;
        territories.end(id, on);
        audit.record("territory.unassigned", "partner", coverage.partnerId(), before, view(territory, coverage));
        return coverage;
    }

    private Coverage coverage(UUID id) {
        return territories
                .coverage(id)
                .orElseThrow(() -> new Problem(
                        TerritoryProblem.UNKNOWN_COVERAGE, "Look for it among those who cover the territory."));
    }

    private Territory named(String code) {
        return new TerritoryMap(territories.all()).byCode(code).orElseThrow(ReadingTerritories::unknown);
    }

    static Map<String, Object> view(Territory territory, Coverage coverage) {
        var view = new LinkedHashMap<String, Object>();
        view.put("territory", territory.code());
        view.put("segment", coverage.segment());
        view.put("from", coverage.from().toString());
        if (coverage.until() != null) view.put("until", String.valueOf(coverage.until()));
        return view;
    }
}
