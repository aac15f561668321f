package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.Brackets;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.model.Rate.Table.Reading;
import org.jspecify.annotations.Nullable;

/** How much of a price a discount takes off. */
public sealed interface Off {

    /** So many percent. */
    record Percent(
            @Label("Rate") @Bounds(min = "0", max = "100") Percentage rate) implements Off {}

    /** A fixed amount off each piece. */
    record Each(@Label("Amount") Amount amount) implements Off {}

    /** Percent by brackets: of pieces, of what the line or the whole cart comes to at list price, or of a running total. */
    record Table(
            @Label("Rates") Brackets brackets,
            @Label("Brackets are read") Reading read,

            @Label(value = "By", help = "Left out, by the figure below.") @Nullable
            By by,

            @Label(value = "Figure", help = "A total of the partner, such as what it bought this year.") @Nullable
            Measure figure)
            implements Off {

        /** Pieces of the line, the line at list price, or all lines together at list price. */
        public enum By {
            @Label("the pieces of the line")
            PIECES,
            @Label("the line at list price")
            LINE,
            @Label("the whole cart at list price")
            CART
        }

        public Table {
            if ((by == null) == (figure == null))
                throw new IllegalArgumentException("Say by what brackets are read: the line, the cart, or a figure");
            if (figure != null && !figure.unit().equals(brackets.unit()))
                throw new IllegalArgumentException("Brackets are in the unit that they are read by");
            if ((by == By.PIECES) != brackets.unit().equals(Discount.PIECES) && figure == null)
                throw new IllegalArgumentException("Brackets of pieces are in pieces, the others in a currency");
            if (read == Reading.MARGINAL && by != By.PIECES && by != By.LINE)
                throw new IllegalArgumentException("Each part at its own rate is for what is in the line alone");
        }
    }
}
