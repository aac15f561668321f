package dev.entente.approval;

import java.util.List;

/** What a rule leads to. */
public sealed interface Outcome {

    /** It needs nobody's approval. */
    record Free() implements Outcome {}

    /** Nobody can approve it, for this reason. */
    record Refused(String words) implements Outcome {}

    /** These have to approve it, step by step. */
    record Asks(List<Step> steps) implements Outcome {

        public Asks {
            steps = List.copyOf(steps);
        }
    }
}
