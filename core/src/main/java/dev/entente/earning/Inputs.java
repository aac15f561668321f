package dev.entente.earning;

import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything a result depends on, kept with it: working it out again needs nothing else. */
sealed interface Inputs {

    /** A model's arguments, and where its terms come from. */
    record Calculated(Occurrence what, Standing standing, Pin pin, JsonNode terms) implements Inputs {}

    /** No terms could be found, or they could not be used: a person decides. */
    record Undecided(String because) implements Inputs {}

    /** The event concerns this partner no longer, and what it had is taken back; or its program says nothing of it. */
    record Withdrawn(Kind kind, Unit unit, String because) implements Inputs {

        /** A zero with its reason. */
        Earning nothing() {
            return Earning.of(kind, Rounding.halfUp(unit.scale()), List.of(Step.nothing(unit, because)));
        }
    }

    /** The terms in force: which offer of which program version, and the model that reads them. */
    record Pin(
            UUID programId,
            String program,
            int version,
            LocalDate from,
            String motion,
            String offer,
            PluginId model,
            @Nullable String digest) {}
}
