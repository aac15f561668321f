package dev.entente.offboarding;

import dev.entente.api.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a partnership, and whether it can end: a pure function of what is open, what was said, and the last day. Nothing
 * of what was earned is ever lost: it is paid, or somebody says how it was agreed.
 */
public record Leaving(LocalDate lastDay, List<Line> lines) {

    /** One item: settled or not, how many are open, and what there is to say of it. */
    public record Line(Item item, boolean settled, long open, String words) {}

    /** What is open of each that there are counts of, what is held back or not paid yet, by unit, and the agreements that run. */
    record Facts(
            Map<Item, Long> open,
            List<Amount> unpaid,
            List<Amount> heldBack,
            long unpaidStatements,
            long people,
            List<String> agreements) {

        Facts {
            unpaid = List.copyOf(unpaid);
            heldBack = List.copyOf(heldBack);
            agreements = List.copyOf(agreements);
        }
    }

    public Leaving {
        lines = List.copyOf(lines);
    }

    /** What was said is by item; the day is today's. */
    static Leaving of(Facts facts, Map<Item, String> said, LocalDate lastDay, LocalDate today) {
        var lines = new EnumMap<Item, Line>(Item.class);
        for (var item : Item.values()) lines.put(item, line(item, facts, said.get(item), lastDay, today));
        return new Leaving(lastDay, List.copyOf(lines.values()));
    }

    private static Line line(Item item, Facts facts, @Nullable String said, LocalDate lastDay, LocalDate today) {
        return switch (item) {
            case REGISTRATIONS -> counted(item, facts, "wait or protect a customer", "None is open");
            case DEALS -> counted(item, facts, "are led by it", "None is open");
            case QUOTES -> counted(item, facts, "are neither accepted nor withdrawn", "None is open");
            case LEADS -> ending(item, facts, "are worked by it, and go back to the vendor when it ends");
            case TERRITORIES -> ending(item, facts, "are covered by it until it ends");
            case CLAIMS -> counted(item, facts, "are asked for or in use", "None is in use");
            case CUSTOMERS -> {
                long open = facts.open().getOrDefault(item, 0L);
                if (open == 0) yield new Line(item, true, 0, "None runs");
                yield said == null
                        ? new Line(item, false, open, "Say who looks after them, and from which day on")
                        : new Line(item, true, open, said);
            }
            case MONEY -> money(facts, said);
            case DATA ->
                said == null
                        ? new Line(item, false, 1, "Give the partner what is kept of it, as a file")
                        : new Line(item, true, 0, said);
            case AGREEMENT ->
                said == null ? new Line(item, false, 1, running(facts.agreements())) : new Line(item, true, 0, said);
            case ACCESS -> access(facts.people(), lastDay, today);
        };
    }

    private static String running(List<String> agreements) {
        return agreements.isEmpty()
                ? "Say how it was closed"
                : String.join(" and ", agreements) + (agreements.size() == 1 ? " runs" : " run")
                        + "; say how it was closed";
    }

    private static Line counted(Item item, Facts facts, String open, String none) {
        long many = facts.open().getOrDefault(item, 0L);
        return many == 0 ? new Line(item, true, 0, none) : new Line(item, false, many, many + " " + open);
    }

    /** What ends by itself with the partnership, and is passed on before where somebody wants to. */
    private static Line ending(Item item, Facts facts, String words) {
        long many = facts.open().getOrDefault(item, 0L);
        return new Line(item, true, many, many == 0 ? "None is open" : many + " " + words);
    }

    private static Line money(Facts facts, @Nullable String said) {
        boolean nothing = facts.unpaid().isEmpty() && facts.heldBack().isEmpty() && facts.unpaidStatements() == 0;
        if (nothing) return new Line(Item.MONEY, true, 0, "Everything is paid");
        var parts = new ArrayList<String>();
        if (!facts.unpaid().isEmpty()) parts.add(amounts(facts.unpaid()) + " not paid yet");
        if (!facts.heldBack().isEmpty()) parts.add(amounts(facts.heldBack()) + " held back");
        if (facts.unpaidStatements() > 0)
            parts.add(facts.unpaidStatements() + (facts.unpaidStatements() == 1 ? " statement" : " statements")
                    + " open");
        var open = String.join(", ", parts);
        return said == null
                ? new Line(Item.MONEY, false, 1, open)
                : new Line(Item.MONEY, true, 1, "As agreed: " + said + " (" + open + ")");
    }

    private static String amounts(List<Amount> amounts) {
        return amounts.stream().map(Amount::toString).collect(Collectors.joining(" and "));
    }

    private static Line access(long people, LocalDate lastDay, LocalDate today) {
        if (people == 0) return new Line(Item.ACCESS, true, 0, "Nobody can sign in any more");
        var who = people == 1 ? "1 person" : people + " people";
        return today.isAfter(lastDay)
                ? new Line(Item.ACCESS, false, people, who + " can still sign in")
                : new Line(Item.ACCESS, true, people, who + " can sign in through the last day");
    }

    /** From which day on nothing new is earned. Where the last day was written down after it, what was sold until then was earned. */
    LocalDate gone(LocalDate said) {
        var after = lastDay.plusDays(1);
        return after.isAfter(said) ? after : said;
    }

    public long settled() {
        return lines.stream().filter(Line::settled).count();
    }

    /** What keeps it from ending, in sentences. Access is taken away by the move itself. */
    List<String> missing(LocalDate today) {
        var missing = new ArrayList<String>();
        if (!today.isAfter(lastDay)) missing.add("Its last day is " + lastDay + ".");
        lines.stream()
                .filter(line -> !line.settled() && line.item() != Item.ACCESS)
                .forEach(line -> missing.add(line.item().words() + ": " + line.words() + "."));
        return missing;
    }
}
