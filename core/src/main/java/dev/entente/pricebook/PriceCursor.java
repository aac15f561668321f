package dev.entente.pricebook;

import dev.entente.pricebook.Price.Says;
import dev.entente.pricebook.ReadingBooks.Filter;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a list of prices goes on: the key of its last row, as text. Article numbers and terms have no blanks. */
final class PriceCursor {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9._-]{0,64}");

    private PriceCursor() {}

    static String of(Price price) {
        return String.join(
                " ",
                price.sku(),
                Term.code(price.term()),
                Long.toString(price.least()),
                price.from().toString());
    }

    /** Null where it begins. */
    static @Nullable NewPrice read(String text) {
        if (text.isEmpty()) return null;
        var parts = text.split(" ", -1);
        return new NewPrice(
                parts[0], Term.of(parts[1]), Long.parseLong(parts[2]), LocalDate.parse(parts[3]), Says.NOTHING, null);
    }

    static Filter filter(@Nullable String sku, @Nullable String family, @Nullable LocalDate day) {
        if (sku != null && !PREFIX.matcher(sku).matches())
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/sku", "Write how an article number begins");
        return new Filter(sku == null ? "" : sku, family == null ? "" : family, day);
    }
}
