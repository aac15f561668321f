package dev.entente.program;

import dev.entente.identity.Requires;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.measure.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Shows what terms and levels can count: every figure by its one definition, in the order of their names in a file. */
@ApplicationScoped
public class ReadingMeasures {

    @Inject
    Measures measures;

    @Requires(ProgramPermissions.READ)
    public List<Definition> all() {
        return measures.catalog().stream()
                .sorted(Comparator.comparing(Definition::what))
                .toList();
    }
}
