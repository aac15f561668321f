package dev.entente.ui.milestone;

import dev.entente.milestone.Milestone;
import dev.entente.ui.kit.Format;
import org.jspecify.annotations.Nullable;

/** How a milestone earns: by the offer of a motion, in a program or in whichever the partner takes part in. */
record Way(@Nullable String program, String motion, String programName, String offer) {

    static Way of(Milestone milestone) {
        var program = milestone.program();
        return new Way(program, milestone.motion(), program == null ? "" : program, "");
    }

    boolean is(Milestone milestone) {
        return motion.equals(milestone.motion())
                && (milestone.program() == null || milestone.program().equals(program));
    }

    String words() {
        if (offer.isEmpty()) return Format.word(motion);
        return programName + ": " + offer;
    }
}
