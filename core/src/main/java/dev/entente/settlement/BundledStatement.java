package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The postings and the head of a bundle: whether results are what is posted, and postings what the statement says. */
final class BundledStatement {

    private final JsonNode head;
    private final Unit unit;
    private final UUID id;
    private final BundledEarnings earnings;
    private final List<String> differences;
    private final List<Move> moves = new ArrayList<>();
    private final Map<String, Map<String, Figure>> posted = new HashMap<>();
    private final Map<String, Long> held = new LinkedHashMap<>();
    private final Map<String, Long> released = new HashMap<>();
    private final LinkedHashSet<String> earned = new LinkedHashSet<>();

    BundledStatement(JsonNode bundle, BundledEarnings earnings, List<String> differences) {
        this.head = bundle.path("statement");
        this.earnings = earnings;
        this.differences = differences;
        this.unit = BundleParts.unit(head);
        this.id = BundleParts.key(head, "id", "/statement");
        for (int i = 0; i < bundle.path("postings").size(); i++) {
            var posting = bundle.path("postings").get(i);
            here(posting, BundleParts.move(posting, "/postings/" + i));
        }
        for (int i = 0; i < bundle.path("elsewhere").size(); i++) {
            var posting = bundle.path("elsewhere").get(i);
            caused(posting, BundleParts.move(posting, "/elsewhere/" + i));
        }
    }

    private String text(String field) {
        return head.path(field).asString("");
    }

    String name() {
        return text("number") + " of " + text("partner") + " for " + text("period") + ", in " + unit;
    }

    int size() {
        return moves.size();
    }

    long lines() {
        return moves.stream().filter(move -> move.isLine(id)).count();
    }

    private void here(JsonNode posting, Move move) {
        if (!move.along().unit().equals(unit))
            throw new IllegalArgumentException("The posting " + posting.path("id") + " is not in " + unit);
        if (!posting.path("period").asString("").equals(text("period")))
            differences.add("The posting " + posting.path("id") + " is not of " + text("period"));
        if (move.isLine(id) != posting.path("line").asBoolean())
            differences.add("The posting " + posting.path("id") + (move.isLine(id) ? " is a line" : " is no line"));
        moves.add(move);
        caused(posting, move);
    }

    /** What it adds to what its result posted, and to what is held back of its event. */
    private void caused(JsonNode posting, Move move) {
        var figure = Figure.of(move.along().toString());
        var event = posting.path("source").asString("") + " in " + figure.unit();
        switch (move.way()) {
            case PAYS -> add(move, "PAYS " + figure.unit(), figure);
            case CHARGES -> add(move, "CHARGES " + figure.unit(), figure);
            case HOLDS -> {
                add(move, "PAYS " + figure.unit(), figure);
                held.merge(event, move.along().minor(), Math::addExact);
            }
            case RELEASES -> {
                earned.add(move.earning().toString());
                released.merge(event, move.along().minor(), Math::addExact);
            }
            case ADJUSTS, SETS_OFF, CARRIES, SETS_ASIDE, PAYS_OUT -> {
                // no result posts these
            }
        }
    }

    private void add(Move move, String key, Figure figure) {
        earned.add(move.earning().toString());
        posted.computeIfAbsent(move.earning().toString(), _ -> new HashMap<>()).merge(key, figure, Figure::plus);
    }

    /** What no result of the file explains. */
    String taken() {
        var sums = Sums.of(unit, id, moves);
        return sums.carried() + " were carried and " + sums.adjusted() + " put right";
    }

    void check() {
        differences.addAll(earnings.disorder());
        for (var earning : earned)
            if (earnings.of(earning) == null)
                differences.add("The result " + earning + " is posted, and the file does not have it");
        for (var proof : earnings.all()) checkPosted(proof);
        released.forEach(this::checkReleased);
        var sums = Sums.of(unit, id, moves);
        same("lines", Long.toString(sums.lines()), head.path("lines").toString());
        same("pays", sums.pays());
        same("charges", sums.charges());
        same("adjusted", sums.adjusted());
        same("carried", sums.carried());
        same("toPay", sums.toPay());
        same("carriedOn", sums.carriedOn());
        same("disputed", sums.disputed());
        same("left", sums.left());
        if (head.has("approved")) same("approved", sums.toPay());
    }

    /** Each result is posted, here or elsewhere: what is left out is missed as well. */
    private void checkPosted(JsonNode proof) {
        var expected = earnings.posted(proof);
        var found = new HashMap<>(posted.getOrDefault(BundledEarnings.id(proof), Map.of()));
        found.values().removeIf(Figure.ZERO::equals);
        if (!found.equals(expected))
            differences.add(BundledEarnings.name(proof) + ": " + words(expected) + " is to be posted for it, and "
                    + words(found) + " is");
    }

    /** No more becomes payable than was held back. */
    private void checkReleased(String event, long minor) {
        long most = held.getOrDefault(event, 0L);
        if (Math.abs(minor) > Math.abs(most) || Long.signum(minor) * Long.signum(most) < 0)
            differences.add("Of the event " + event + " more was released than was held back");
    }

    private static String words(Map<String, Figure> figures) {
        return figures.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        figures.values().stream().map(Figure::toString).sorted().toList());
    }

    private void same(String field, Amount found) {
        same(field, found.toString(), text(field));
    }

    private void same(String field, String found, String said) {
        if (!said.equals(found))
            differences.add("/statement/" + field + ": the file says " + (said.isEmpty() ? "nothing" : said)
                    + ", and its postings come to " + found);
    }
}
