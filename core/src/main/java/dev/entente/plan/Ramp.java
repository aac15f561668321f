package dev.entente.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long it takes from the first day of onboarding to the first sale, by type of partner. Pure. */
public record Ramp(String type, int partners, int median) {

    /** A partner's types in words, and the days that it took. */
    public record Ramped(List<String> types, long days) {}

    /** By type, in the order of their words; a partner of several types counts in each. */
    public static List<Ramp> of(List<Ramped> all) {
        var byType = new TreeMap<String, List<Long>>();
        for (var each : all)
            for (var type : each.types())
                byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(each.days());
        return byType.entrySet().stream().map(Ramp::of).toList();
    }

    private static Ramp of(Map.Entry<String, List<Long>> entry) {
        var days = entry.getValue().stream().sorted().toList();
        int middle = days.size() / 2;
        long median =
                days.size() % 2 == 1 ? days.get(middle) : Math.floorDiv(days.get(middle - 1) + days.get(middle), 2L);
        return new Ramp(entry.getKey(), days.size(), Math.toIntExact(median));
    }
}
