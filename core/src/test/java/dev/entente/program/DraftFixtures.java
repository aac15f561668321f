package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import java.util.Optional;

/** Drafts of program files, read with the models of {@link ProgramFixtures}. */
public final class DraftFixtures {

    private DraftFixtures() {}

    public static Draft draft(String file, Adjustment adjusted) {
        return DraftingPrograms.read(file, adjusted, ProgramFixtures.TERMS);
    }

    public static Optional<CommercialModel<?>> model(PluginId id) {
        return ProgramFixtures.model(id);
    }
}
