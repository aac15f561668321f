package dev.entente.api.commercial;

import static java.util.Objects.requireNonNull;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Earning.Earned;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as it concerns one credited partner, on a business day in the tenant's zone. A closed set: switch over it
 * without a default, and the compiler names the models that a new kind concerns.
 */
public sealed interface Occurrence {

    LocalDate on();

    /** A customer bought. All lines are in one unit, and there is at least one. */
    sealed interface Sale extends Occurrence {

        Route route();

        List<Line> lines();

        Buyer buyer();

        default Amount net() {
            return Line.total(lines());
        }

        default Unit unit() {
            return lines().getFirst().net().unit();
        }
    }

    /** A new sale. */
    record Won(LocalDate on, Route route, List<Line> lines, Buyer buyer) implements Sale {

        public Won {
            requireNonNull(on);
            requireNonNull(route);
            requireNonNull(buyer);
            lines = Line.some(lines);
        }

        /** To somebody of whom nothing is known. */
        public Won(LocalDate on, Route route, List<Line> lines) {
            this(on, route, lines, Buyer.UNKNOWN);
        }
    }

    /** The same again for a further term. */
    record Renewed(LocalDate on, Route route, List<Line> lines, Buyer buyer) implements Sale {

        public Renewed {
            requireNonNull(on);
            requireNonNull(route);
            requireNonNull(buyer);
            lines = Line.some(lines);
        }

        /** To somebody of whom nothing is known. */
        public Renewed(LocalDate on, Route route, List<Line> lines) {
            this(on, route, lines, Buyer.UNKNOWN);
        }
    }

    /** More for a customer who has some already: upsell and cross-sell, only what was added. */
    record Expanded(LocalDate on, Route route, List<Line> lines, Buyer buyer) implements Sale {

        public Expanded {
            requireNonNull(on);
            requireNonNull(route);
            requireNonNull(buyer);
            lines = Line.some(lines);
        }

        /** To somebody of whom nothing is known. */
        public Expanded(LocalDate on, Route route, List<Line> lines) {
            this(on, route, lines, Buyer.UNKNOWN);
        }
    }

    /**
     * Part or all of a sale was given back: its lines are positive, and so are those that were given back before. The
     * earning is the sale's own, as it stands today, without what earlier refunds took back. Giving back nothing, or more
     * of a product than was sold, is an {@link IllegalArgumentException}.
     */
    record Refunded(LocalDate on, Sale of, Earned earned, List<Line> before, List<Line> lines) implements Occurrence {

        public Refunded {
            requireNonNull(on);
            requireNonNull(earned);
            before = List.copyOf(before);
            lines = Line.some(lines);
            if (Line.total(lines).minor() == 0) throw new IllegalArgumentException("Nothing is given back");
            GivenBack.refuseUnlessSold(of, before, lines);
        }

        /** Takes back this refund's part of the earning, product by product; all refunds of a sale together undo it. */
        public Earning undone() {
            return GivenBack.byNet(this);
        }

        /**
         * The same, where what the whole takes away, such as a most for the sale or the share of others, is taken from each
         * product by what it earned: one that earned nothing takes nothing back. {@link #undone()} shares it by net.
         */
        public Earning undoneByEarned() {
            return GivenBack.byEarned(this);
        }
    }

    /** A services project, or a part of it, was accepted by the customer. */
    record Delivered(LocalDate on, String project, Amount services) implements Occurrence {}

    /** Somebody else sold; the partner had this share of the influence credit. */
    record Influenced(LocalDate on, Sale sale, Percentage share) implements Occurrence {}

    /** A milestone that may earn by itself: a certification, a finished onboarding, a live integration. */
    record Reached(LocalDate on, String milestone) implements Occurrence {}

    /** A calendar month ended; it happens on its last day. Longer periods end with one of their months. */
    record Closed(DateRange period) implements Occurrence {

        @Override
        public LocalDate on() {
            return period.last();
        }
    }

    /**
     * The customer as this sale concerns it: who it is, since when the partner sells to it, its subscription and since when
     * that runs, the day on which all was agreed where it is another than the sale's, and who invoices it. Null is what the
     * host does not know; where that is who invoices, the vendor does.
     */
    record Buyer(
            @Nullable String customer,
            @Nullable String region,
            @Nullable String segment,
            @Nullable LocalDate since,
            @Nullable String subscription,
            @Nullable LocalDate subscribed,
            @Nullable LocalDate agreed,
            @Nullable Invoicer invoicer) {

        /** Whom the vendor invoices. */
        public Buyer(
                @Nullable String customer,
                @Nullable String region,
                @Nullable String segment,
                @Nullable LocalDate since,
                @Nullable String subscription,
                @Nullable LocalDate subscribed,
                @Nullable LocalDate agreed) {
            this(customer, region, segment, since, subscription, subscribed, agreed, null);
        }

        /** Nothing is known. */
        public static final Buyer UNKNOWN = new Buyer(null, null, null, null, null, null, null);

        /** A customer, and the day of the first sale to it. */
        public static Buyer of(String customer, LocalDate since) {
            return new Buyer(customer, null, null, since, null, null, null);
        }
    }

    /** Who invoices the customer, as the partner sees it that is credited: the vendor, the partner itself, or another one. */
    enum Invoicer {
        VENDOR,
        PARTNER,
        OTHER
    }

    /** How the sale reached the customer. */
    enum Route {
        DIRECT,
        PUBLIC_LISTING,
        PRIVATE_OFFER,
        RESOLD_PRIVATE_OFFER
    }

    /**
     * So many pieces of a product for a term (zero: once): list is the price of one where it is known, net what they cost
     * together after discounts and before tax, since the day on which the partner first sold something of the family to
     * this customer, where that is known. A negative quantity, term or net is an {@link IllegalArgumentException}.
     */
    record Line(
            String sku,
            String family,
            long quantity,
            Period term,
            @Nullable UnitPrice list,
            Amount net,
            @Nullable LocalDate since) {

        public Line {
            requireNonNull(sku);
            requireNonNull(family);
            if (quantity < 0) throw new IllegalArgumentException("Not a quantity: " + quantity);
            if (term.isNegative()) throw new IllegalArgumentException("Not a term: " + term);
            if (net.isNegative())
                throw new IllegalArgumentException("What is given back is a refund, not a line of " + net);
        }

        /** Of a product line of which nothing is known. */
        public Line(String sku, String family, long quantity, Period term, @Nullable UnitPrice list, Amount net) {
            this(sku, family, quantity, term, list, net, null);
        }

        /** What lines in one unit cost together; there must be one. */
        public static Amount total(List<Line> lines) {
            var total = lines.getFirst().net();
            for (int i = 1; i < lines.size(); i++)
                total = total.plus(lines.get(i).net());
            return total;
        }

        static List<Line> some(List<Line> lines) {
            if (lines.isEmpty()) throw new IllegalArgumentException("Without lines nothing happened");
            total(lines); // refuses lines of several units
            return List.copyOf(lines);
        }
    }
}
