package dev.entente.starter;

import dev.entente.api.PluginId;
import dev.entente.program.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program to begin with: what it is for and for whom. */
public record Starter(
        String name,
        String title,
        String purpose,
        String audience,
        @Nullable PluginId missing) {

    /** Whether the model that it needs is installed here. */
    public boolean isAvailable() {
        return missing == null;
    }

    /**
     * A starter opened: the program as it would be published, what some typical sales would come to, and why what is odd about it as it
     * comes is meant (null: nothing is).
     */
    public record Opened(
            Starter starter,
            Draft draft,
            List<WorkedExample> examples,
            @Nullable String word) {

        public Opened {
            examples = List.copyOf(examples);
        }
    }
}
