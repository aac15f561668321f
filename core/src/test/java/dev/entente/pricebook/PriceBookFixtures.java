package dev.entente.pricebook;

import dev.entente.api.Unit;
import dev.entente.pricebook.Price.Says;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Books and prices as they are kept. */
public final class PriceBookFixtures {

    private PriceBookFixtures() {}

    public static PriceBook book(String code, String name) {
        var from = LocalDate.of(2024, 1, 1);
        var said = new BookDescription(
                code, name, Unit.currency("EUR"), null, Adjustment.NONE, from, null, Audience.EVERYBODY);
        return new PriceBook(said, null);
    }

    /** A price for what is bought once. */
    public static Price once(PriceBook book, String sku, LocalDate from, String value) {
        return new Price(book.id(), new NewPrice(sku, Period.ZERO, 1, from, Says.PRICE, new BigDecimal(value)));
    }
}
