package dev.entente.ui.imports;

import dev.entente.imports.ImportBatch.State;
import dev.entente.ui.kit.Steps;
import java.util.List;

/** The way of a file: where it is, and what is behind it. */
final class ImportSteps {

    static final int FILE = 0;

    private static final List<String> NAMES = List.of("File", "Columns", "Check", "Import", "Result");

    private ImportSteps() {}

    static Steps at(int current) {
        var steps = new Steps("Steps of the import");
        for (int i = 0; i < NAMES.size(); i++) steps.step(NAMES.get(i), i < current, i == current, "");
        return steps;
    }

    static Steps of(State state, boolean mapping) {
        if (mapping) return at(1);
        return at(
                switch (state) {
                    case UPLOADED -> 1;
                    case CHECKING -> 2;
                    case CHECKED -> 2;
                    case COMMITTING -> 3;
                    case STOPPED, COMMITTED, UNDOING, UNDONE -> 4;
                });
    }
}
