package dev.entente.program;

import dev.entente.clock.Quarter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * That a program is looked through once in each quarter of the calendar, and how many days before its end that begins. A file without
 * a word of it wants none.
 */
public record RefreshPolicy(int ahead) {

    static final int USUAL = 14;
    private static final int QUARTERS = 40;

    /** The first day after another on which a look-through begins, by the versions that are in force at the end of its quarter. */
    public static Optional<LocalDate> next(PublishedProgram program, LocalDate after) {
        return Stream.iterate(last(after), last -> last(last.plusDays(1)))
                .limit(QUARTERS)
                .flatMap(last -> opens(program, last).stream())
                .filter(day -> day.isAfter(after))
                .findFirst();
    }

    /** The day on which that of a day's quarter begins; none where the version in force at its end wants none. */
    public static Optional<LocalDate> opens(PublishedProgram program, LocalDate day) {
        var last = last(day);
        return program.inForce(last).map(Version::refresh).map(policy -> last.minusDays(policy.ahead()));
    }

    /** The last day of the quarter that a day is in: until then it is to be done. */
    public static LocalDate last(LocalDate day) {
        return Quarter.of(day).next().from().minusDays(1);
    }

    String words() {
        return "each quarter, from " + ahead + (ahead == 1 ? " day" : " days") + " before its end on";
    }

    static String words(@Nullable RefreshPolicy policy) {
        return policy == null ? "not at all" : policy.words();
    }

    /** What the schema has let through; null where nothing is said. */
    static @Nullable RefreshPolicy ofContent(JsonNode node) {
        return node.isObject() ? new RefreshPolicy(node.path("ahead").intValue(USUAL)) : null;
    }

    static void write(RefreshPolicy policy, ObjectNode node) {
        node.put("every", "quarter").put("ahead", policy.ahead());
    }
}
