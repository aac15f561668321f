package dev.entente.program;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.identity.Requires;
import dev.entente.plugin.Models;
import dev.entente.plugin.TermsForm;
import dev.entente.program.Pricing.PriceStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Shows the terms of offers and prices as the record that its model reads; none where the model is not installed or reads them no more. */
@ApplicationScoped
public class ReadingTerms {

    @Inject
    Models models;

    @Requires(ProgramPermissions.READ)
    public Optional<Record> read(Offer offer) {
        return models.pinned(offer.model(), offer.plugin())
                .map(Models.Installed::model)
                .<Class<? extends Record>>map(CommercialModel::terms)
                .flatMap(type -> read(type, offer.terms()));
    }

    @Requires(ProgramPermissions.READ)
    public Optional<Record> read(PriceStep step) {
        return models.pricing(step.model())
                .<Class<? extends Record>>map(PricingModel::terms)
                .flatMap(type -> read(type, step.terms()));
    }

    private static <T extends Record> Optional<Record> read(Class<T> type, JsonNode terms) {
        return switch (TermsForm.read(type, terms)) {
            case TermsForm.Read<T> read -> Optional.of(read.terms());
            case TermsForm.Findings<T> _ -> Optional.empty();
        };
    }
}
