package dev.entente.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many partners a territory bears: a pure function of those that it has. Whoever covers all segments counts in each of them.
 * A day on which others begin later counts as well, so that nobody is assigned over what was promised.
 */
final class Cap {

    private Cap() {}

    /** In which segment, and from which day on, there is no room for one more. */
    record Full(String segment, LocalDate on, long partners) {}

    /** Where one more partner from this day on would be one too many; empty where there is room. */
    static Optional<Full> full(Collection<Coverage> known, int cap, String segment, LocalDate from) {
        return segments(known, segment).stream()
                .flatMap(each -> days(known, from).map(day -> new Full(each, day, count(known, each, day))))
                .filter(each -> each.partners() >= cap)
                .findFirst();
    }

    /** Whether no segment that is covered on this day bears one more; while nobody covers it, there is room. */
    static boolean isFull(Collection<Coverage> known, int cap, LocalDate day) {
        var segments = known.stream()
                .filter(each -> each.isOn(day))
                .map(Coverage::segment)
                .distinct()
                .toList();
        return !segments.isEmpty() && segments.stream().allMatch(each -> count(known, each, day) >= cap);
    }

    private static List<String> segments(Collection<Coverage> known, String segment) {
        if (!segment.isEmpty()) return List.of(segment);
        return Stream.concat(Stream.of(""), known.stream().map(Coverage::segment))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> days(Collection<Coverage> known, LocalDate from) {
        var later = known.stream().map(Coverage::from).filter(day -> day.isAfter(from));
        return Stream.concat(Stream.of(from), later).sorted().distinct();
    }

    private static long count(Collection<Coverage> known, String segment, LocalDate day) {
        return known.stream()
                .filter(each -> each.isOn(day) && each.covers(segment))
                .map(Coverage::partnerId)
                .distinct()
                .count();
    }
}
