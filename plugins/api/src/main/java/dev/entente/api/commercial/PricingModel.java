package dev.entente.api.commercial;

import static java.util.Objects.requireNonNull;

import dev.entente.api.Exact;
import dev.entente.api.Measure;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Sale;
import java.util.List;
import java.util.Set;
import org.pf4j.ExtensionPoint;

/**
 * Changes the price of a quote's line by steps: a margin off list, a private offer, a royalty. A pure function like a
 * {@link CommercialModel}, with the same rules for its constructor, its terms and what it throws. Several stand one after the other, and each sees what the ones
 * before left of the price. The host rounds, and keeps the limits that the program sets.
 *
 * @param <T> the terms of one agreement, a record as in {@link CommercialModel}
 */
public interface PricingModel<T extends Record> extends ExtensionPoint {

    /** The name and version that quotes are stored with. */
    PluginId id();

    Class<T> terms();

    /** The totals that {@link #price} will ask its {@link Standing} for, as they are on the day of the quote. */
    default Set<Measure> measures(T terms) {
        return Set.of();
    }

    /** What is odd about these terms, as in {@link CommercialModel#remarks}. */
    default List<Remark> remarks(T terms, List<String> tiers) {
        return List.of();
    }

    /**
     * What it adds to the price of the whole line, or with a negative figure takes off; each step in the unit of the price.
     * No step at all leaves it as it is; better is a zero with its reason.
     */
    List<Step> price(Quoted quoted, Standing standing, T terms);

    /**
     * A line of a quote: the sale that it would be, in which all lines stand at list price; the line itself; and what all
     * pieces of it cost at list price and after the steps so far, both exact.
     */
    record Quoted(Sale cart, Line line, Exact list, Exact price) {

        public Quoted {
            requireNonNull(cart);
            requireNonNull(line);
            if (!list.unit().equals(price.unit()))
                throw new IllegalArgumentException("Prices in " + list.unit() + " and " + price.unit());
        }
    }
}
