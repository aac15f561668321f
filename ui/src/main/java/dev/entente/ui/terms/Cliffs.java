package dev.entente.ui.terms;

import dev.entente.api.Amount;
import dev.entente.api.Brackets.From;
import dev.entente.api.Percentage;
import dev.entente.model.Off.Table;
import dev.entente.model.Off.Table.By;
import dev.entente.model.Rate.Table.Reading;
import dev.entente.plugin.TermsForm;
import dev.entente.ui.kit.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where more costs less: a discount that is read for all of it makes what lies just below a bound dearer than the bound. Most
 * vendors mean that, so it is shown beside the curve and asks for nothing.
 */
final class Cliffs {

    private static final BigDecimal PRICE = BigDecimal.valueOf(100);
    private static final BigDecimal ALL = BigDecimal.ONE;

    private Cliffs() {}

    /** A sentence for each, of what a discount takes off by brackets; none of any other terms, and of what cannot be read yet. */
    static List<String> of(JsonNode off, Format format) {
        if (!off.has("by")) return List.of();
        var table = (ObjectNode) off.deepCopy();
        table.remove("type");
        return TermsForm.read(Table.class, table) instanceof TermsForm.Read<Table>(var read)
                ? of(read, format)
                : List.of();
    }

    private static List<String> of(Table table, Format format) {
        if (table.read() != Reading.WHOLE) return List.of();
        var words = new ArrayList<String>();
        var rates = table.brackets().rates();
        for (int i = 1; i < rates.size(); i++) {
            var below = rates.get(i - 1);
            var at = rates.get(i);
            if (table.by() == By.PIECES) pieces(below, at, format, words);
            else if (table.by() != null) amount(below, at, format, words);
        }
        return words;
    }

    private static void pieces(From below, From at, Format format, List<String> words) {
        var many = BigDecimal.valueOf(at.from().minor());
        var fewer = many.subtract(BigDecimal.ONE);
        if (fewer.signum() == 0) return;
        var less = left(below.rate()).multiply(fewer);
        var more = left(at.rate()).multiply(many);
        if (more.compareTo(less) >= 0) return;
        words.add("At 100 a piece, " + format.number(fewer.longValueExact()) + " cost " + cost(less, format) + " and "
                + format.number(many.longValueExact()) + " cost " + cost(more, format));
    }

    private static String cost(BigDecimal pieces, Format format) {
        return format.plain(pieces.multiply(PRICE).setScale(2, RoundingMode.HALF_UP));
    }

    private static void amount(From below, From at, Format format, List<String> words) {
        if (at.rate().fraction().compareTo(below.rate().fraction()) <= 0) return;
        words.add("Just below " + format.money(at.from()) + " one pays up to " + paid(at, below.rate(), format)
                + ", at it " + paid(at, at.rate(), format));
    }

    private static String paid(From at, Percentage rate, Format format) {
        var unit = at.from().unit();
        var value = at.from().value().multiply(left(rate)).setScale(unit.scale(), RoundingMode.HALF_UP);
        return format.money(Amount.exactly(value, unit));
    }

    private static BigDecimal left(Percentage rate) {
        return ALL.subtract(rate.fraction());
    }
}
