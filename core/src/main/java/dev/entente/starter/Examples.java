package dev.entente.starter;

import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.plugin.Calculation;
import dev.entente.plugin.TermsForm;
import dev.entente.product.Product;
import dev.entente.program.Draft;
import dev.entente.program.Offer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works the examples of a starter out with the terms of a draft: the models' own answers, and nothing stored. */
record Examples(
        Draft draft, Map<String, String> families, Function<PluginId, Optional<? extends CommercialModel<?>>> models) {

    static Examples of(String starter, Draft draft, Function<PluginId, Optional<? extends CommercialModel<?>>> models) {
        var families = StarterFiles.products(starter).stream()
                .collect(Collectors.toMap(Product.Description::sku, Product.Description::family));
        return new Examples(draft, families, models);
    }

    List<WorkedExample> worked(List<Example> examples) {
        return examples.stream()
                .map(example -> new WorkedExample(example.says(), example.amount(unit()), result(example)))
                .toList();
    }

    private Unit unit() {
        return draft.unit() == null ? Unit.currency("EUR") : draft.unit();
    }

    private Earning result(Example example) {
        var offer = draft.offer(example.motion());
        if (offer.isEmpty()) return new Held("The program has no offer for the motion " + example.motion());
        return models.apply(offer.get().model())
                .map(model -> calculated(model, offer.get(), example))
                .orElseGet(() -> new Held("The model of this offer is not installed"));
    }

    private <T extends Record> Earning calculated(CommercialModel<T> model, Offer offer, Example example) {
        return switch (TermsForm.read(model.terms(), offer.terms())) {
            case TermsForm.Findings<T> _ -> new Held("The terms do not fit their model");
            case TermsForm.Read<T>(var terms) -> {
                var calculation = new Calculation<>(model, terms);
                var standing = example.standing(draft.from(), unit(), calculation.measures(), families);
                yield calculation.calculate(example.on(draft.from(), unit(), families), standing);
            }
        };
    }
}
