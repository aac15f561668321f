package dev.entente.program;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.identity.Requires;
import dev.entente.plugin.Models;
import dev.entente.plugin.TermsForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Shows an offer's terms as the record that its model reads; none where the model is not installed or reads them no more. */
@ApplicationScoped
public class ReadingTerms {

    @Inject
    Models models;

    @Requires(ProgramPermissions.READ)
    public Optional<Record> read(Offer offer) {
        return models.find(offer.model()).flatMap(installed -> read(installed.model(), offer.terms()));
    }

    private static <T extends Record> Optional<Record> read(CommercialModel<T> model, JsonNode terms) {
        return switch (TermsForm.read(model.terms(), terms)) {
            case TermsForm.Read<T> read -> Optional.of(read.terms());
            case TermsForm.Findings<T> _ -> Optional.empty();
        };
    }
}
