package dev.entente.program;

import dev.entente.catalog.KnowingPlugins;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.plugin.Models;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads program files that nobody has published yet, and changes what is simple in them: name, first day, unit, figures. */
@ApplicationScoped
public class DraftingPrograms {

    @Inject
    Models models;

    @Inject
    Measures measures;

    @Inject
    KnowingPlugins plugins;

    /** The file with these changes; all that cannot be so is found at once, each with its pointer in the file. */
    @Requires(ProgramPermissions.DRAFT)
    public Draft read(String yaml, Adjustment adjusted) {
        return read(yaml, adjusted, TermsReading.of(models, measures, plugins));
    }

    static Draft read(String yaml, Adjustment adjusted, TermsReading terms) {
        var draft = draft(yaml, terms);
        return adjusted.equals(Adjustment.NONE) ? draft : draft(AdjustedFile.of(draft, adjusted), terms);
    }

    private static Draft draft(String yaml, TermsReading terms) {
        var file = ProgramFile.read(yaml, terms);
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < file.offers().size(); i++) {
            var offer = file.offers().get(i);
            figures.addAll(figures(file, terms.record(offer.model(), offer.terms()), "/offers/" + i + "/terms"));
        }
        for (int i = 0; i < file.pricing().size(); i++) {
            var steps = file.pricing().get(i).steps();
            for (int j = 0; j < steps.size(); j++) {
                var record = terms.record(steps.get(j).model(), steps.get(j).terms());
                figures.addAll(figures(file, record, "/pricing/" + i + "/steps/" + j + "/terms"));
            }
        }
        return new Draft(
                yaml,
                file.code(),
                file.name(),
                file.from(),
                AdjustedFile.unit(yaml),
                file.tiers(),
                file.offers(),
                figures,
                terms.lint(file));
    }

    private static List<Figure> figures(ProgramFile file, Optional<? extends Record> terms, String at) {
        return terms.map(record -> Figures.of(
                        record,
                        at,
                        code -> file.tiers().stream()
                                .filter(tier -> tier.code().equals(code))
                                .findFirst()))
                .orElse(List.of());
    }
}
