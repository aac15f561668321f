package dev.entente.enablement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is certified in what at some partners, on any day: a pure function of the facts, whenever it is asked. */
public record Certified(List<Fact> facts) {

    /** More or fewer certified people at a partner from a day on. */
    record Step(UUID partnerId, LocalDate from, long more) {}

    public Certified {
        facts = List.copyOf(facts);
    }

    /** The codes of the paths that somebody at the partner is certified in on a day, each once, in their order. */
    public List<String> paths(UUID partnerId, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.partnerId().equals(partnerId) && fact.isValidOn(day))
                .map(Fact::path)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same of every partner at which somebody is certified. */
    public Map<UUID, Set<String>> paths(LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.isValidOn(day))
                .collect(Collectors.groupingBy(
                        Fact::partnerId, Collectors.mapping(Fact::path, Collectors.toUnmodifiableSet())));
    }

    /**
     * How the number of certified people changes over time; of one path alone where it is named. Somebody who has several
     * certifications counts once.
     */
    List<Step> people(@Nullable String path) {
        var steps = new ArrayList<Step>();
        var people = facts.stream()
                .filter(fact -> path == null || fact.path().equals(path))
                .collect(Collectors.groupingBy(
                        Fact::partnerId,
                        TreeMap::new,
                        Collectors.groupingBy(Fact::person, TreeMap::new, Collectors.toList())));
        people.forEach((partner, of) -> of.values().forEach(one -> addSteps(steps, partner, one)));
        return steps;
    }

    private static void addSteps(List<Step> steps, UUID partner, List<Fact> ofOne) {
        LocalDate since = null;
        LocalDate end = LocalDate.MIN; // of what was seen so far
        for (var fact : ofOne.stream().sorted(Comparator.comparing(Fact::from)).toList()) {
            var last = fact.end() == null ? LocalDate.MAX : fact.end();
            if (!last.isAfter(fact.from())) continue; // revoked from its first day on
            if (since != null && fact.from().isAfter(end)) {
                addStretch(steps, partner, since, end);
                since = fact.from();
            }
            if (since == null) since = fact.from();
            if (last.isAfter(end)) end = last;
        }
        if (since != null) addStretch(steps, partner, since, end);
    }

    private static void addStretch(List<Step> steps, UUID partner, LocalDate from, LocalDate end) {
        steps.add(new Step(partner, from, 1));
        if (!end.equals(LocalDate.MAX)) steps.add(new Step(partner, end, -1));
    }
}
