package dev.entente.territory;

import dev.entente.lifecycle.Doing;
import dev.entente.lifecycle.LifecycleProblem;
import dev.entente.partner.Partner.State;
import dev.entente.problem.Problem;
import dev.entente.territory.Coverage.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who covers what from a day on, and what becomes of it where a file says what partners cover. What was changed counts for
 * whoever comes next.
 */
public final class CoverageMap {

    private final TerritoryMap map;
    private final LocalDate day;
    private final List<Coverage> known;

    /** Those of territories that bear so many partners, and those of the partners that are asked for, on the day or later. */
    CoverageMap(TerritoryMap map, LocalDate day, Collection<Coverage> known) {
        this.map = map;
        this.day = day;
        this.known = new ArrayList<>(known);
    }

    /**
     * What a partner begins to cover, and what it covers no longer; and all that it covered before, and does then. Of what is
     * covered no longer: when it would have ended by itself, by its words, unless it went on.
     */
    public record Change(
            List<CoverageCell> begun, List<Coverage> ended, Map<String, LocalDate> ends, String before, String after) {

        public Change {
            begun = List.copyOf(begun);
            ended = List.copyOf(ended);
            ends = Map.copyOf(ends);
        }

        public boolean isNone() {
            return begun.isEmpty() && ended.isEmpty();
        }
    }

    /** Who a file speaks of: a partner, or one that is to become one (of whom nobody covers anything), in a state. */
    public record Who(UUID id, State state) {}

    /** "dach (Enterprise), nordics"; empty: nothing. */
    public String words(UUID partner) {
        return CoverageCell.write(own(partner).stream().map(this::cell).toList());
    }

    private List<Coverage> own(UUID partner) {
        return known.stream()
                .filter(each -> each.partnerId().equals(partner) && each.isOn(day))
                .toList();
    }

    private CoverageCell cell(Coverage coverage) {
        var code = map.byId(coverage.territoryId()).map(Territory::code).orElse("");
        return new CoverageCell(code, coverage.segment());
    }

    /** Has a partner cover these and no others. Refuses what is no territory, is retired or full, and whoever may lead no deals. */
    public Change become(Who who, List<CoverageCell> said) {
        var change = turned(who.id(), said);
        if (!change.begun().isEmpty() && !Doing.LEAD.isAllowed(who.state()))
            throw Problem.field(
                    LifecycleProblem.NOT_IN_THIS_STATE,
                    "/covers",
                    "It is " + who.state().code() + " and cannot " + Doing.LEAD.words()
                            + ". Leave out what it would begin to cover");
        for (var each : change.begun()) AssigningPartners.requireOpen(named(each));
        return apply(who.id(), change);
    }

    /**
     * Gives a partner back what it covered, but for what would have ended by now. Neither its state nor that of a territory
     * stands against it: in that, it covered this before. Refuses where there is no room any more.
     */
    public Change restore(UUID partner, List<CoverageCell> before) {
        var still = before.stream()
                .filter(each -> each.until() == null || day.isBefore(each.until()))
                .toList();
        return apply(partner, turned(partner, still));
    }

    private Change turned(UUID partner, List<CoverageCell> said) {
        var own = own(partner);
        var ended = own.stream()
                .filter(each -> said.stream().noneMatch(cell(each)::isSame))
                .toList();
        var begun = said.stream()
                .filter(each -> own.stream().noneMatch(covered -> cell(covered).isSame(each)))
                .toList();
        var kept = own.stream().filter(each -> !ended.contains(each)).map(this::cell);
        return new Change(
                begun,
                ended,
                ends(ended),
                words(partner),
                CoverageCell.write(Stream.concat(kept, begun.stream()).toList()));
    }

    private Change apply(UUID partner, Change change) {
        var fresh = new ArrayList<Coverage>();
        for (var each : change.begun()) fresh.add(fitting(partner, each));
        known.removeAll(change.ended());
        known.addAll(fresh);
        return change;
    }

    /**
     * Of the territories that bear so many partners only: those that a partner (null: one that comes) would begin to cover, with
     * how many that do not cover any part of them by now may at least.
     */
    public Map<String, Integer> scarce(@Nullable UUID partner, List<CoverageCell> cells) {
        var own = partner == null ? List.<Coverage>of() : own(partner);
        var scarce = new HashMap<String, Integer>();
        for (var each : cells) {
            var territory = named(each);
            var cap = territory.cap();
            if (cap != null && own.stream().noneMatch(covered -> cell(covered).isSame(each)))
                scarce.put(each.code(), cap - count(territory));
        }
        return scarce;
    }

    private int count(Territory territory) {
        return Math.toIntExact(
                of(territory, null).stream().map(Coverage::partnerId).distinct().count());
    }

    /** Of a partner that has been removed with all that it covered: its places are free. */
    public void forget(UUID partner) {
        known.removeIf(each -> each.partnerId().equals(partner));
    }

    // Of two that overlap, the one that goes on counts.
    private Map<String, LocalDate> ends(List<Coverage> ended) {
        var ends = new HashMap<String, LocalDate>();
        for (var each : ended)
            ends.merge(
                    cell(each).words(),
                    Objects.requireNonNullElse(each.until(), LocalDate.MAX),
                    (one, other) -> one.isAfter(other) ? one : other);
        ends.values().removeIf(LocalDate.MAX::equals);
        return ends;
    }

    /** What a partner that is there now begins to cover; for whom there was room was looked at. */
    List<Coverage> begun(UUID partner, List<CoverageCell> cells) {
        return cells.stream()
                .map(each -> coverage(map.byCode(each.code()).orElseThrow(), partner, each))
                .toList();
    }

    private Coverage coverage(Territory territory, UUID partner, CoverageCell cell) {
        var coverage = new Coverage(territory.id(), new Wanted(partner, cell.segment(), day));
        coverage.endDay = cell.until();
        return coverage;
    }

    Territory territory(Coverage coverage) {
        return map.byId(coverage.territoryId()).orElseThrow();
    }

    private Coverage fitting(UUID partner, CoverageCell cell) {
        var territory = named(cell);
        var met = of(territory, cell.until());
        requireOnce(territory, met, partner, cell.segment());
        AssigningPartners.requireRoom(territory, met, partner, cell.segment(), day);
        return coverage(territory, partner, cell);
    }

    // What is to begin later would hold twice then.
    private void requireOnce(Territory territory, List<Coverage> met, UUID partner, String segment) {
        met.stream()
                .filter(each -> each.partnerId().equals(partner) && each.covers(segment))
                .filter(each -> each.from().isAfter(day) && each.isOn(each.from()))
                .findFirst()
                .ifPresent(later -> {
                    throw Problem.field(
                            TerritoryProblem.COVERED_ALREADY,
                            "/covers",
                            "It is to cover " + territory.name() + " from " + later.from()
                                    + " on. End that first, or leave it out here until then");
                });
    }

    private Territory named(CoverageCell cell) {
        return map.byCode(cell.code())
                .orElseThrow(() -> Problem.field(
                        TerritoryProblem.UNCLEAR_COVERAGE,
                        "/covers",
                        "There is no territory " + cell.code() + ". Write codes of territories"));
    }

    /** Those that may meet what begins today and holds until a day (null: goes on). */
    private List<Coverage> of(Territory territory, @Nullable LocalDate until) {
        return known.stream()
                .filter(each -> each.territoryId().equals(territory.id()))
                .filter(each -> until == null || each.from().isBefore(until))
                .toList();
    }
}
