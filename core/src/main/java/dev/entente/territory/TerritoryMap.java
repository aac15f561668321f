package dev.entente.territory;

import dev.entente.problem.Problem;
import dev.entente.territory.Territory.Said;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree of all territories, and where in it a customer belongs: a pure function, the most specific wins. */
public final class TerritoryMap {

    private static final int DEEPEST = 20;

    private static final Comparator<Territory> BY_NAME =
            Comparator.comparing(Territory::name).thenComparing(Territory::code);

    private final Map<UUID, Territory> byId = new HashMap<>();
    private final Map<String, Territory> byCode = new HashMap<>();

    public TerritoryMap(Collection<Territory> all) {
        all.forEach(this::put);
    }

    /** What was written is seen by whoever asks next. */
    final void put(Territory territory) {
        byId.put(territory.id(), territory);
        byCode.put(territory.code(), territory);
    }

    void takeOut(Territory territory) {
        byId.remove(territory.id());
        byCode.remove(territory.code());
    }

    /** Where a customer belongs. */
    public sealed interface Found {

        /** As people read it. */
        String words();

        /** To this one, by that rule of its. */
        record In(Territory territory, String path, String because) implements Found {

            @Override
            public String words() {
                return path + " (" + because + ")";
            }
        }

        /** To none: no rule speaks of it. */
        record Nowhere(String words) implements Found {}

        /** None where it belongs to none. */
        default Optional<Territory> found() {
            return this instanceof In in ? Optional.of(in.territory()) : Optional.empty();
        }
    }

    private record Fit(Territory territory, Reach rule, int narrowness, int depth) {}

    /** Each part by name below what it is part of, with how deep that is; from the top. */
    public record Row(Territory territory, int depth) {}

    /** The most specific: a longer postal code, an industry, a segment, a country of its own; else the deeper one, else by code. */
    public Found find(Place place) {
        return byId.values().stream()
                .filter(each -> !each.isRetired() && holds(each, place) && isInAll(each, place))
                .flatMap(each -> each.rules().stream()
                        .filter(rule -> rule.holds(place))
                        .map(rule -> new Fit(
                                each, rule, rule.narrowness(place), above(each).size())))
                .max(Comparator.comparingInt(Fit::narrowness)
                        .thenComparingInt(Fit::depth)
                        .thenComparing(fit -> fit.territory().code(), Comparator.reverseOrder()))
                .<Found>map(fit -> new Found.In(
                        fit.territory(), path(fit.territory().id()), fit.rule().words()))
                .orElseGet(() -> new Found.Nowhere(hole(place)));
    }

    private static boolean holds(Territory territory, Place place) {
        return territory.rules().stream().anyMatch(rule -> rule.holds(place));
    }

    /** What is part of another one is where that one is, too. */
    private boolean isInAll(Territory territory, Place place) {
        return above(territory).stream().allMatch(each -> each.rules().isEmpty() || holds(each, place));
    }

    private static String hole(Place place) {
        var known = new ArrayList<String>();
        if (place.country() != null) known.add(place.country());
        if (!place.postalCode().isEmpty()) known.add(place.postalCode());
        if (!place.segment().isEmpty()) known.add(place.segment());
        if (!place.industry().isEmpty()) known.add(place.industry());
        return known.isEmpty()
                ? "No country is known, and no territory is for everybody"
                : "No territory is for " + String.join(", ", known);
    }

    public Optional<Territory> byId(@Nullable UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Territory> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** "EMEA › DACH › Bavaria". */
    public String path(UUID id) {
        var territory = byId.get(id);
        if (territory == null) return "";
        var names = new ArrayList<>(
                above(territory).reversed().stream().map(Territory::name).toList());
        names.add(territory.name());
        return String.join(" \u203a ", names);
    }

    /** What it is part of, the nearest first. */
    public List<Territory> above(Territory territory) {
        var above = new LinkedHashSet<Territory>();
        var next = byId.get(territory.parentId());
        while (next != null && above.add(next)) next = byId.get(next.parentId());
        return List.copyOf(above);
    }

    /** Whether it is this one or part of it. */
    public boolean isWithin(@Nullable UUID id, UUID of) {
        var territory = byId.get(id);
        return territory != null
                && (territory.id().equals(of)
                        || above(territory).stream().anyMatch(each -> each.id().equals(of)));
    }

    /** Why a territory cannot be said like this: what it is to be part of is not there, or is part of it; none where it can. */
    public Optional<Problem> against(Said said) {
        var code = said.parent();
        if (code == null) return Optional.empty();
        if (code.equals(said.code())) return Optional.of(circular("Name another territory than itself"));
        var parent = byCode(code).orElse(null);
        if (parent == null) {
            var words = "There is no territory \u201c" + code + "\u201d";
            return Optional.of(Problem.field(TerritoryProblem.UNCLEAR_TERRITORY, "/parent", words));
        }
        int below = byCode(said.code()).map(known -> height(known.id())).orElse(1);
        if (above(parent).size() + 1 + below > DEEPEST) {
            var words = "Territories are at most " + DEEPEST + " deep. Name one further up";
            return Optional.of(Problem.field(TerritoryProblem.UNCLEAR_TERRITORY, "/parent", words));
        }
        return byCode(said.code())
                .flatMap(known -> circle(known.id(), parent.id()))
                .map(way -> circular(parent.name() + " is part of it already: " + way + ". Name one that is not"));
    }

    private static Problem circular(String words) {
        return Problem.field(TerritoryProblem.CIRCULAR_TERRITORY, "/parent", words);
    }

    /** The names on the way round, where this one would become part of itself; empty where it would not. */
    Optional<String> circle(UUID id, UUID parent) {
        var start = byId.get(parent);
        if (start == null) return Optional.empty();
        var way = new ArrayList<Territory>(List.of(start));
        way.addAll(above(start));
        boolean isCircle = way.stream().anyMatch(each -> each.id().equals(id));
        if (!isCircle) return Optional.empty();
        return Optional.of(way.stream().map(Territory::name).collect(Collectors.joining(" \u203a ")));
    }

    /** How many levels there are from it down, itself among them. */
    int height(UUID id) {
        int above = byId(id).map(each -> above(each).size()).orElse(0);
        return byId.values().stream()
                .filter(each -> isWithin(each.id(), id))
                .mapToInt(each -> above(each).size() - above + 1)
                .max()
                .orElse(1);
    }

    boolean hasParts(UUID id) {
        return byId.values().stream().anyMatch(each -> id.equals(each.parentId()));
    }

    public List<Row> rows() {
        var parts = new HashMap<UUID, List<Territory>>();
        for (var each : byId.values()) {
            var parent = each.parentId();
            if (parent != null)
                parts.computeIfAbsent(parent, _ -> new ArrayList<>()).add(each);
        }
        // What is to come, the next first: no tree is too deep for it, whatever was written before there was a limit.
        var next = new ArrayDeque<Row>();
        byId.values().stream()
                .filter(each -> !byId.containsKey(each.parentId()))
                .sorted(BY_NAME)
                .forEach(top -> next.add(new Row(top, 0)));
        var rows = new ArrayList<Row>();
        while (!next.isEmpty()) {
            var row = next.pop();
            rows.add(row);
            parts.getOrDefault(row.territory().id(), List.of()).stream()
                    .sorted(BY_NAME.reversed())
                    .forEach(each -> next.push(new Row(each, row.depth() + 1)));
        }
        return rows;
    }
}
