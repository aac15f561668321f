package dev.entente.plugins.alliance;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugins.alliance.EmbeddedLicence.Licence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pf4j.Extension;

/**
 * What a manufacturer owes for a product that it embeds in its own: a royalty for each piece that it shipped, and at the end of
 * each period what is missing to the minimum that it committed to. The commitment begins with the first piece: others are in the
 * same program for something else, and embed nothing.
 */
@Extension
public final class OemLicence implements CommercialModel<OemLicence.Terms> {

    /** How long a commitment runs, by the calendar. */
    public enum Span {
        MONTH(1, Calendar.MONTH),
        QUARTER(3, Calendar.QUARTER),
        YEAR(12, Calendar.YEAR);

        private final int months;
        private final Calendar window;

        Span(int months, Calendar window) {
            this.months = months;
            this.window = window;
        }

        boolean endsOn(LocalDate lastOfMonth) {
            return lastOfMonth.getMonthValue() % months == 0;
        }

        DateRange endingOn(LocalDate lastOfMonth) {
            var until = lastOfMonth.plusDays(1);
            return new DateRange(until.minusMonths(months), until);
        }
    }

    /** The royalties and the minimum; a family without a royalty is not embedded, and is held for review. */
    public record Terms(
            @Label("In force") DateRange inForce,
            @Label("Royalties") List<Licence> royalties,

            @Label(
                    value = "Committed",
                    help =
                            "What the royalties come to at least; the first whole period after the first piece counts first.")
            Amount committed,

            @Label("In each") Span per,
            @Label("Rounding") Rounding rounding) {

        public Terms {
            royalties = List.copyOf(
                    new EmbeddedLicence.Terms(royalties, rounding).licences()); // refuses what makes no sense
            if (!committed.unit().equals(royalties.getFirst().price().unit()))
                throw new IllegalArgumentException("Royalties and commitment are in one currency");
            if (committed.isNegative()) throw new IllegalArgumentException("A commitment cannot be negative");
        }

        Unit unit() {
            return committed.unit();
        }

        Measure owed() {
            return Measure.of("own-earnings", unit(), per.window);
        }

        Measure ever() {
            return Measure.of("own-earnings", unit(), Calendar.EVER);
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("oem-licence", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.RESELL, Alliance.TECHNOLOGY, Alliance.OEM);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return Set.of(terms.owed(), terms.ever());
    }

    @Override
    public boolean closes(Terms terms) {
        return terms.committed().minor() > 0;
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Sale sale
            when !terms.inForce().contains(sale.on()) -> new Held("No licence is in force on " + sale.on());
            case Sale sale
            when !sale.unit().equals(terms.unit()) ->
                new Held("The royalties are in " + terms.unit() + ", the sale is in " + sale.unit());
            case Sale sale -> royalties(sale, terms);
            case Closed closed -> Earning.charges(terms.rounding(), List.of(missing(closed, standing, terms)));
            case Delivered _, Influenced _, Reached _ ->
                Earning.charges(
                        terms.rounding(),
                        List.of(Step.nothing(terms.unit(), "Only pieces that are shipped have a royalty")));
        };
    }

    private static Earning royalties(Sale sale, Terms terms) {
        var steps = new ArrayList<Step>();
        for (var line : sale.lines()) {
            var licence = terms.royalties().stream()
                    .filter(each -> each.family().equals(line.family()))
                    .findFirst();
            if (licence.isEmpty()) return new Held("No royalty is agreed for the product family " + line.family());
            var price = licence.get().price();
            var words = "{0} pieces at a royalty of {1}";
            steps.add(Step.of(words, price.times(line.quantity()), line.quantity(), price)
                    .about(line));
        }
        return Earning.charges(terms.rounding(), steps);
    }

    private static Step missing(Closed closed, Standing standing, Terms terms) {
        if (!terms.per().endsOn(closed.on()))
            return Step.nothing(terms.unit(), "The period of the commitment goes on after {0}", closed.on());
        var period = terms.per().endingOn(closed.on());
        var inForce = terms.inForce();
        if (!inForce.contains(period.from()) || !inForce.contains(period.last()))
            return Step.nothing(terms.unit(), "The licence was not in force during all of {0}", period);
        if (standing.joined().isAfter(period.from()))
            return Step.nothing(terms.unit(), "The partner joined on {0}, within {1}", standing.joined(), period);
        var owed = standing.total(terms.owed());
        if (standing.total(terms.ever()).minus(owed).minor() <= 0)
            return Step.nothing(terms.unit(), "No piece had a royalty before {0}", period.from());
        var counted =
                owed.isNegative() ? Amount.zero(terms.unit()) : owed; // what earlier pieces gave back is none of it
        var missing = terms.committed().minus(counted);
        if (missing.minor() <= 0)
            return Step.nothing(terms.unit(), "Royalties of {0} reach the {1} committed", owed, terms.committed());
        return Step.of("Missing to the {0} committed; royalties came to {1}", missing.exact(), terms.committed(), owed);
    }
}
