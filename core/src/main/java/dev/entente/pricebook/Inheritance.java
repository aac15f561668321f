package dev.entente.pricebook;

import dev.entente.problem.Findings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From which book one may inherit: one that there is, in the same currency, that is not for another partner by name, and never
 * from itself by whatever way.
 */
final class Inheritance {

    private final Map<String, PriceBook> byCode;
    private final Map<UUID, PriceBook> byId;

    Inheritance(Collection<PriceBook> books) {
        byCode = books.stream().collect(Collectors.toMap(PriceBook::code, Function.identity()));
        byId = books.stream().collect(Collectors.toMap(PriceBook::id, Function.identity()));
    }

    void check(BookDescription said, Findings findings) {
        checkHeirs(said, findings);
        if (said.parent() == null) return;
        var parent = byCode.get(said.parent());
        if (parent == null) {
            findings.add("/parent", "There is no price book " + said.parent());
            return;
        }
        var way = way(said.code(), parent);
        var words = String.join(" \u2192 ", way);
        if (way.getLast().equals(said.code())) findings.add("/parent", "It would inherit from itself: " + words);
        else if (way.size() + heirs(said.code()) > Chain.LONGEST)
            findings.add("/parent", "At most " + Chain.LONGEST + " books inherit from each other: " + words);
        if (!parent.unit().equals(said.unit()))
            findings.add(
                    "/parent",
                    parent.name() + " is in " + parent.unit() + " and this book in " + said.unit()
                            + "; prices are not converted, so set them in " + said.unit());
        var partner = parent.audience().partnerId();
        if (partner != null && !partner.equals(said.audience().partnerId()))
            findings.add("/parent", parent.name() + " is for one partner by name, and its prices are for nobody else");
    }

    /** Books that inherit from it would tell others its prices, were it for a partner by name. */
    private void checkHeirs(BookDescription said, Findings findings) {
        var known = byCode.get(said.code());
        var partner = said.audience().partnerId();
        if (known == null || partner == null) return;
        byId.values().stream()
                .filter(book -> known.id().equals(book.parentId()))
                .filter(book -> !partner.equals(book.audience().partnerId()))
                .findFirst()
                .ifPresent(book -> findings.add(
                        "/buyers/partner", book.name() + " inherits from it, and is not for this partner alone"));
    }

    /** From a book to the last that it would inherit from; ends at the book itself where it is a circle. */
    private List<String> way(String from, PriceBook parent) {
        var way = new ArrayList<>(List.of(from));
        var next = parent;
        while (next != null && !way.contains(next.code())) {
            way.add(next.code());
            var id = next.parentId();
            next = id == null ? null : byId.get(id);
        }
        if (next != null) way.add(next.code());
        return way;
    }

    /** How many books inherit from it, one from the other. */
    private int heirs(String code) {
        var book = byCode.get(code);
        if (book == null) return 0;
        return byId.values().stream()
                .mapToInt(each -> depth(each, book.id()))
                .max()
                .orElse(0);
    }

    private int depth(PriceBook from, UUID to) {
        int depth = 0;
        var next = from;
        while (next != null && !next.id().equals(to) && depth <= Chain.LONGEST) {
            depth++;
            var id = next.parentId();
            next = id == null ? null : byId.get(id);
        }
        return next != null && next.id().equals(to) ? depth : 0;
    }
}
