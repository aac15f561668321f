package dev.entente.plugin;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.guard.Meter;
import dev.entente.plugin.Trial.Outcome;
import dev.entente.problem.Problem.Finding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The cases of an input file, asked one after the other. A case is what happened and where the partner stood, both as results
 * keep them; or a refund of an earlier case, {@code {"refund": 0, "lines": ["SKU"]}}, which is made of what that case earned.
 */
final class TriedCases {

    private static final String WHAT = "what";
    private static final String STANDING = "standing";
    private static final String REFUND = "refund";
    private static final String LINES = "lines";
    private static final String ON = "on";
    private static final String COMES = "comes";

    private record Asked(Occurrence what, Standing standing) {}

    private record Sold(Sale sale, Standing standing, Earned earned) {}

    private final Calculation<?> calculation;
    private final Map<Integer, Sold> sold = new HashMap<>();
    private final Map<Integer, List<Line>> given = new HashMap<>();

    TriedCases(Calculation<?> calculation) {
        this.calculation = calculation;
    }

    /** What came of each, as long as it may go on; one that cannot be read keeps none of the others from being asked. */
    List<Outcome> ask(JsonNode cases, BooleanSupplier goesOn) {
        var all = new ArrayList<Outcome>();
        for (int i = 0; i < cases.size() && goesOn.getAsBoolean(); i++) all.add(ask(i, cases.get(i)));
        return all;
    }

    private Outcome ask(int number, JsonNode written) {
        var at = Reading.ofPeople().at("cases").at(number);
        var asked = written.has(REFUND) ? refund(written, at) : told(written, at);
        if (asked != null) return answer(number, asked);
        return new Outcome.Unread(number, words(at.findings().all()));
    }

    static List<String> words(List<Finding> findings) {
        return findings.stream().map(it -> it.pointer() + ": " + it.detail()).toList();
    }

    private static @Nullable Asked told(JsonNode written, Reading at) {
        refuseOthers(written, Set.of(WHAT, STANDING, COMES), at);
        var what = Forms.of(Occurrence.class).read(written.path(WHAT), at.at(WHAT));
        var standing = written.has(STANDING)
                ? Forms.of(Standing.class).read(written.path(STANDING), at.at(STANDING))
                : what == null ? null : usual(what.on());
        return what == null || standing == null || !at.findings().isEmpty() ? null : new Asked(what, standing);
    }

    private static void refuseOthers(JsonNode written, Set<String> known, Reading at) {
        for (var field : written.propertyNames())
            if (!known.contains(field)) at.at(field).refuse("There is no such field here");
    }

    private static Standing usual(LocalDate day) {
        return new Standing(null, day, false, List.of(), Map.of());
    }

    /** All that was sold, where no lines are named; on the day of the sale, where no other is. */
    private @Nullable Asked refund(JsonNode written, Reading at) {
        refuseOthers(written, Set.of(REFUND, LINES, ON, COMES), at);
        int of = written.path(REFUND).asInt(-1);
        var from = sold.get(of);
        if (from == null)
            return at.at(REFUND)
                    .refuse("Write the number of an earlier case, the first is 0, that is a sale and earned");
        var lines = written.has(LINES)
                ? lines(written.path(LINES), from.sale(), at.at(LINES))
                : from.sale().lines();
        var on = written.has(ON)
                ? Forms.of(LocalDate.class).read(written.path(ON), at.at(ON))
                : from.sale().on();
        if (lines == null || on == null || !at.findings().isEmpty()) return null;
        var before = given.getOrDefault(of, List.of());
        try {
            var refund = new Refunded(on, from.sale(), from.earned(), before, lines);
            var all = new ArrayList<>(before);
            all.addAll(lines);
            given.put(of, all);
            return new Asked(refund, from.standing());
        } catch (IllegalArgumentException e) {
            return at.refuse(Refusal.words(e));
        }
    }

    /** A product's name stands for its whole line; a part of one is written out. */
    private static @Nullable List<Line> lines(JsonNode written, Sale sale, Reading at) {
        if (!written.isArray()) return at.refuse("Write a list of products, or of lines");
        var lines = new ArrayList<Line>();
        for (int i = 0; i < written.size(); i++) {
            var each = written.get(i);
            var line = each.isString()
                    ? line(each.stringValue(), sale, at.at(i))
                    : Forms.of(Line.class).read(each, at.at(i));
            if (line != null) lines.add(line);
        }
        return lines;
    }

    private static @Nullable Line line(String sku, Sale sale, Reading at) {
        return sale.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .findFirst()
                .orElseGet(() -> at.refuse("The sale has no such product"));
    }

    private Outcome answer(int number, Asked asked) {
        return Confined.call(() -> {
            long began = System.nanoTime();
            var earning = calculation.calculate(asked.what(), asked.standing());
            var time = Duration.ofNanos(System.nanoTime() - began);
            if (asked.what() instanceof Sale sale && earning instanceof Earned earned)
                sold.put(number, new Sold(sale, asked.standing(), earned));
            return new Outcome.Answered(
                    number,
                    about(asked.what()),
                    lines(earning),
                    Meter.now().taken(),
                    Meter.now().asked(),
                    time);
        });
    }

    private static String about(Occurrence what) {
        return what.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " on " + what.on();
    }

    private static List<String> lines(Earning earning) {
        return switch (earning) {
            case Earning.Held held -> List.of("held: " + held.because());
            case Earned earned -> {
                var lines = new ArrayList<>(
                        earned.steps().stream().map(Object::toString).toList());
                lines.add(earned.kind() + " " + earned.amount());
                yield lines;
            }
        };
    }
}
