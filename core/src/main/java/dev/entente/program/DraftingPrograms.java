package dev.entente.program;

import dev.entente.catalog.KnowingPlugins;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.plugin.Models;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

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
        var figures = IntStream.range(0, file.offers().size())
                .mapToObj(i -> figures(file, i, terms))
                .flatMap(List::stream)
                .toList();
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

    private static List<Figure> figures(ProgramFile file, int offer, TermsReading terms) {
        var of = file.offers().get(offer);
        return terms.record(of.model(), of.terms())
                .map(record -> Figures.of(
                        record,
                        "/offers/" + offer + "/terms",
                        code -> file.tiers().stream()
                                .filter(tier -> tier.code().equals(code))
                                .findFirst()))
                .orElse(List.of());
    }
}
