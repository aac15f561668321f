package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.PricingModel;
import dev.entente.plugin.TermsForm;
import dev.entente.program.Pricing.PriceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Programs as they are worked with once their files were published, for tests of other packages. */
public final class Published {

    private static final TermsReading TERMS = new TermsReading(
            ProgramFixtures::model,
            (id, _) -> ProgramFixtures.model(id),
            ProgramFixtures::pricing,
            _ -> true,
            _ -> true);

    private Published() {}

    /** With a version for each file, the first one first. */
    public static PublishedProgram of(String... files) {
        var versions = new ArrayList<Version>();
        for (var text : files) {
            var file = ProgramFile.read(text, TERMS);
            versions.add(LoadingPrograms.version(UUID.randomUUID(), versions.size() + 1, file.from(), file));
        }
        var last = ProgramFile.read(files[files.length - 1], TERMS);
        return new PublishedProgram(UUID.randomUUID(), last.code(), last.name(), List.copyOf(versions));
    }

    public static Optional<CommercialModel<?>> model(PluginId id) {
        return ProgramFixtures.model(id);
    }

    public static Optional<Record> read(Offer offer) {
        return ProgramFixtures.model(offer.model())
                .map(CommercialModel::terms)
                .flatMap(type -> read(type, offer.terms()));
    }

    public static Optional<Record> read(PriceStep step) {
        return ProgramFixtures.pricing(step.model()).map(PricingModel::terms).flatMap(type -> read(type, step.terms()));
    }

    private static <T extends Record> Optional<Record> read(Class<T> type, JsonNode terms) {
        return TermsForm.read(type, terms) instanceof TermsForm.Read<T>(var read)
                ? Optional.of(read)
                : Optional.empty();
    }
}
