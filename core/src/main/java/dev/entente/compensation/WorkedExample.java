package dev.entente.compensation;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.compensation.CompensationPlan.Example;
import dev.entente.document.Figures;
import dev.entente.payable.Payable.Part;
import dev.entente.plugin.Calculation;
import dev.entente.plugin.TermsForm;
import dev.entente.program.Offer;
import dev.entente.program.SampleSale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that nobody did, worked out by the model of an offer: of all that its terms could be about, the first that earns
 * something; where nothing does, what comes of the first.
 */
record WorkedExample(
        Offer offer, @Nullable String tier, LocalDate joined, LocalDate day, Month yearStart, Unit currency) {

    private static final String SKU = "example";
    private static final String ANY = "any product";
    private static final Percentage HALF = Percentage.of("50");
    private static final int MOST = 12;
    private static final List<String> AMOUNTS = List.of("10000", "1000000");

    private record Case(String happens, SampleSale sale, Occurrence what) {}

    Example by(CommercialModel<?> model) {
        return by(model, cases());
    }

    private <T extends Record> Example by(CommercialModel<T> model, List<Case> cases) {
        if (!(TermsForm.read(model.terms(), offer.terms()) instanceof TermsForm.Read<T>(var terms)))
            return new Example(cases.getFirst().happens(), new Held("The terms do not fit their model"), List.of());
        var calculation = new Calculation<>(model, terms);
        Example first = null;
        for (var each : cases) {
            var standing = each.sale().standing(joined, calculation.measures());
            var example = example(each, calculation.calculate(each.what(), standing));
            if (isWorthSaying(example.earning())) return example;
            if (first == null || first.earning() instanceof Held && !(example.earning() instanceof Held))
                first = example;
        }
        return first == null ? new Example("", new Held("There is nothing to work out"), List.of()) : first;
    }

    private static boolean isWorthSaying(Earning earning) {
        return earning instanceof Earned earned && earned.amount().minor() != 0;
    }

    private Example example(Case one, Earning earning) {
        var payable = offer.payable();
        var parts = payable != null && earning instanceof Earned earned && earned.kind() == Kind.PAYS
                ? payable.parts(earned.amount(), one.what().on())
                : List.<Part>of();
        return new Example(one.happens(), earning, parts);
    }

    private List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (var amount : AMOUNTS) {
            var net = Amount.exactly(new BigDecimal(amount), unit());
            for (var family : named("family", "FAMILY", ANY)) {
                for (var kind : SampleSale.Kind.values()) {
                    cases.add(sold(kind, family, net, false));
                    cases.add(sold(kind, family, net, true));
                }
                cases.add(influenced(family, net));
            }
            cases.add(delivered(net));
            for (var milestone : named("", "MILESTONE", "milestone")) cases.add(reached(milestone, net));
        }
        return cases;
    }

    private Case sold(SampleSale.Kind kind, String family, Amount net, boolean registered) {
        var sale = sale(kind, family, net, registered);
        var about = Figures.of(net) + (family.equals(ANY) ? "" : " of " + family);
        var what = switch (kind) {
            case NEW_SALE -> "A new sale of " + about + " for one year";
            case RENEWAL -> "A renewal of " + about + " for one year";
            case EXPANSION -> "An expansion of " + about + " for one year";
            case PERIOD_CLOSES -> "A period closes in which " + about + " counted";
        };
        var isRegistered = registered ? ", in a deal that the partner had registered" : "";
        return new Case(what + isRegistered, sale, sale.on(day, yearStart));
    }

    private Case influenced(String family, Amount net) {
        var sale = sale(SampleSale.Kind.NEW_SALE, family, net, false);
        if (!(sale.on(day, yearStart) instanceof Sale made)) throw new IllegalStateException("A new sale is one");
        var words = "Half of the influence on a sale of " + Figures.of(net) + " that somebody else made";
        return new Case(words, sale, new Influenced(day, made, HALF));
    }

    private Case delivered(Amount net) {
        var words = "A delivered project of " + Figures.of(net);
        return new Case(words, sale(SampleSale.Kind.NEW_SALE, ANY, net, false), new Delivered(day, SKU, net));
    }

    private Case reached(String milestone, Amount net) {
        var sale = sale(SampleSale.Kind.NEW_SALE, ANY, net, false);
        return new Case("The milestone " + milestone + " is reached", sale, new Reached(day, milestone));
    }

    private SampleSale sale(SampleSale.Kind kind, String family, Amount net, boolean registered) {
        var zero = Amount.zero(net.unit());
        return new SampleSale(offer.motion(), kind, tier, registered, SKU, family, Period.ofYears(1), net, zero);
    }

    /** The currency that rates are applied to: of the terms, or the vendor's. */
    private Unit unit() {
        for (var field : List.of("counted", "unit")) {
            for (var code : offer.terms().findValues(field)) {
                if (code.isString() && code.stringValue().matches("[A-Z]{3}")) return Unit.currency(code.stringValue());
            }
        }
        return currency;
    }

    /** What the terms name, in a field of their own or in conditions; what stands for anything where they name nothing. */
    private List<String> named(String field, String condition, String anything) {
        var names = new TreeSet<String>();
        if (!field.isEmpty()) offer.terms().findValues(field).forEach(each -> names.add(each.asString("")));
        offer.terms().findParents("field").stream()
                .filter(each -> each.path("field").stringValue("").equals(condition))
                .forEach(each -> {
                    names.add(each.path("is").asString(""));
                    each.path("oneOf").valueStream().map(JsonNode::asString).forEach(names::add);
                });
        names.remove("");
        if (names.isEmpty()) names.add(anything);
        return names.stream().limit(MOST).toList();
    }
}
