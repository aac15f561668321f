package dev.entente.plugins.alliance;

import dev.entente.api.Label;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pf4j.Extension;

/**
 * What a technology partner owes for a product that it embeds in its own: so much for each piece that it sold with it, also
 * when it sells more, and again when it renews.
 */
@Extension
public final class EmbeddedLicence implements CommercialModel<EmbeddedLicence.Terms> {

    /** The licence of one product family. */
    public record Licence(
            @Label("Product family") String family,
            @Label("For each piece") UnitPrice price) {}

    /** The licences; a family that has none is not embedded, and is held for review. */
    public record Terms(
            @Label("Licences") List<Licence> licences,
            @Label("Rounding") Rounding rounding) {

        public Terms {
            licences = List.copyOf(licences);
            if (licences.isEmpty()) throw new IllegalArgumentException("At least one product family has a licence");
            if (licences.stream()
                            .map(Licence::family)
                            .collect(Collectors.toSet())
                            .size()
                    < licences.size()) throw new IllegalArgumentException("A product family has one licence");
            for (var licence : licences) {
                if (!licence.price().unit().equals(licences.getFirst().price().unit()))
                    throw new IllegalArgumentException("All licences are in one currency");
                if (licence.price().value().compareTo(BigDecimal.ZERO) < 0)
                    throw new IllegalArgumentException("A price cannot be negative");
            }
        }

        Unit unit() {
            return licences.getFirst().price().unit();
        }

        Optional<UnitPrice> price(String family) {
            for (var licence : licences) {
                if (licence.family().equals(family)) return Optional.of(licence.price());
            }
            return Optional.empty();
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("embedded-licence", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.RESELL, Alliance.TECHNOLOGY);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Sale sale -> charges(sale, terms);
            case Delivered _, Influenced _, Reached _, Closed _ ->
                Earning.charges(
                        terms.rounding(),
                        List.of(Step.nothing(terms.unit(), "Only pieces that are sold have a licence")));
        };
    }

    private static Earning charges(Sale sale, Terms terms) {
        if (!sale.unit().equals(terms.unit()))
            return new Held("The licences are in " + terms.unit() + ", the sale is in " + sale.unit());
        var steps = new ArrayList<Step>();
        for (var line : sale.lines()) {
            var price = terms.price(line.family());
            if (price.isEmpty()) return new Held("No licence is agreed for the product family " + line.family());
            steps.add(licence(line, price.get()).about(line));
        }
        return Earning.charges(terms.rounding(), steps);
    }

    private static Step licence(Line line, UnitPrice price) {
        return Step.of("{0} pieces at {1}", price.times(line.quantity()), line.quantity(), price);
    }
}
