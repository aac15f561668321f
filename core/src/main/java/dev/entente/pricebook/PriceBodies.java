package dev.entente.pricebook;

import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.pricebook.Adjustment.Rounding;
import dev.entente.pricebook.Found.Priced;
import dev.entente.pricebook.Found.Unpriced;
import dev.entente.pricebook.Price.Says;
import dev.entente.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How price books and prices look over REST. */
final class PriceBodies {

    private PriceBodies() {}

    /** Who a price book is for; what is left out is open. */
    public record For(
            @Nullable UUID partner,
            @Nullable String region,
            @Nullable String tier,
            @Nullable String motion) {}

    /** By how many percent (below zero: less) another price is asked, and how it is rounded: half-up to 2 decimals if left out. */
    public record Adjusted(
            String percent,
            @Nullable Integer decimals,
            @Nullable String rounding) {}

    /**
     * What is said of a price book; parent is the code of the one that it inherits from. A new book may take over what is written in
     * another one (pricesOf, its code). What is asked already changes where it is said to be a correction.
     */
    public record Described(
            String name,
            String currency,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String parent,
            @Nullable Adjusted adjustment,
            @Nullable For buyers,
            @Nullable String pricesOf,
            @Nullable Boolean correction) {

        BookDescription description(String code) {
            var audience = buyers == null
                    ? Audience.EVERYBODY
                    : new Audience(buyers.partner(), buyers.region(), buyers.tier(), buyers.motion());
            return new BookDescription(
                    code,
                    name,
                    unit("/currency", currency),
                    parent,
                    PriceBodies.adjustment(adjustment),
                    from,
                    until,
                    audience);
        }
    }

    private static Adjustment adjustment(@Nullable Adjusted said) {
        if (said == null) return Adjustment.NONE;
        return new Adjustment(
                percent(said.percent()),
                said.decimals() == null ? 2 : said.decimals(),
                said.rounding() == null
                        ? Rounding.HALF_UP
                        : word(Rounding.class, "/adjustment/rounding", said.rounding()));
    }

    private static BigDecimal percent(String text) {
        try {
            if (text.length() <= 20) return new BigDecimal(text);
        } catch (NumberFormatException e) {
            // said below
        }
        throw Problem.field(
                PricebookProblem.UNCLEAR_PRICE_BOOK, "/adjustment/percent", "Write a number such as 8 or -2.5");
    }

    static Unit unit(String at, String currency) {
        try {
            return Unit.currency(currency);
        } catch (IllegalArgumentException e) {
            throw Problem.field(
                    PricebookProblem.UNCLEAR_PRICE_BOOK, at, "Use a currency of three letters, such as EUR");
        }
    }

    static Period term(String at, @Nullable String code) {
        try {
            return code == null ? Period.ZERO : Term.of(code);
        } catch (IllegalArgumentException e) {
            throw Problem.field(PricebookProblem.UNCLEAR_PRICES, at, "Write a term as P1M, P1Y or once");
        }
    }

    private static <E extends Enum<E>> E word(Class<E> type, String at, String text) {
        var words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(PriceBodies::code, Function.identity()));
        var found = words.get(text);
        if (found != null) return found;
        throw Problem.field(
                PricebookProblem.UNCLEAR_PRICES,
                at,
                "Use one of " + words.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }

    static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A price book as it stands. */
    public record Book(
            String code,
            String name,
            String currency,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String parent,
            @Nullable Adjusted adjustment,
            For buyers) {

        static Book of(ReadingBooks.Shown shown) {
            var said = shown.description();
            var by = said.adjustment();
            return new Book(
                    said.code(),
                    said.name(),
                    said.unit().code(),
                    said.from(),
                    said.until(),
                    said.parent(),
                    by.changes()
                            ? new Adjusted(by.percent().toPlainString(), by.decimals(), PriceBodies.code(by.rounding()))
                            : null,
                    new For(
                            said.audience().partnerId(),
                            said.audience().region(),
                            said.audience().tier(),
                            said.audience().motion()));
        }
    }

    /** Prices to set; what holds already is changed where it is said to be a correction. */
    public record Setting(@Nullable Boolean correction, List<Row> prices) {}

    /**
     * What a book says of a product: for a term (once if left out), from so many pieces (1) and from a day on (today). Says is
     * price, not-sold or nothing; with a price it can be left out. Existing is the day from which it is for whoever was a customer
     * before it began (if left out, the same).
     */
    public record Row(
            String sku,
            @Nullable String term,
            @Nullable Long least,
            @Nullable LocalDate from,
            @Nullable String says,
            @Nullable UnitPrice price,
            @Nullable LocalDate existing) {

        NewPrice price(String at, Unit unit, LocalDate today) {
            if (price != null && !price.unit().equals(unit))
                throw Problem.field(PricebookProblem.UNCLEAR_PRICES, at + "/price/unit", "The book is in " + unit);
            return new NewPrice(
                    sku,
                    PriceBodies.term(at + "/term", term),
                    least == null ? 1 : least,
                    from == null ? today : from,
                    says == null ? Says.PRICE : word(Says.class, at + "/says", says),
                    price == null ? null : price.value(),
                    existing);
        }

        static Row of(NewPrice said, Unit unit) {
            var value = said.value();
            return new Row(
                    said.sku(),
                    Term.code(said.term()),
                    said.least(),
                    said.from(),
                    code(said.says()),
                    value == null ? null : new UnitPrice(value, unit),
                    said.existing());
        }
    }

    /** What is found for a buyer: a price with how it came about, or why there is none. */
    public record Answer(
            @Nullable String book,
            String applies,
            String sku,
            @Nullable String name,
            long quantity,
            String term,
            @Nullable ListPrice price,
            @Nullable String why) {

        static Answer of(PricesFound found, Wanted wanted) {
            var book = found.choice().book();
            var product = found.products().get(wanted.sku());
            var one = found.found().getFirst();
            return new Answer(
                    book == null ? null : book.code(),
                    found.choice().why(),
                    wanted.sku(),
                    product == null ? null : product.name(),
                    wanted.quantity(),
                    Term.code(wanted.term()),
                    one instanceof Priced(var price) ? price : null,
                    one instanceof Unpriced(var why) ? why : null);
        }
    }

    /** A line of a price list; existing is what long-standing customers are asked where that is another price. */
    public record Line(
            String sku,
            String name,
            String term,
            long least,
            UnitPrice price,
            @Nullable UnitPrice existing) {

        static Line of(Offered offered) {
            return new Line(
                    offered.sku(),
                    offered.name(),
                    Term.code(offered.term()),
                    offered.least(),
                    offered.price().price(),
                    offered.existing() == null ? null : offered.existing().price());
        }
    }

    /** A part of a price list, which book it is from and why, and the cursor of the next part (absent: this is the last). */
    public record Listed(
            @Nullable String book,
            String applies,
            List<Line> items,
            @Nullable String next) {}

    /** What a book says of a product itself. */
    public record Beside(String book, String name, List<Row> prices) {

        static Beside of(LookingUpPrices.Beside beside) {
            return new Beside(
                    beside.book().code(),
                    beside.book().name(),
                    beside.prices().stream()
                            .map(each -> Row.of(each.said(), beside.book().unit()))
                            .toList());
        }
    }
}
