package dev.entente.whatif;

import dev.entente.whatif.WhatIf.Levels;
import java.util.List;

/** What a what-if takes for granted, and what it leaves out, in sentences: a pure function. */
final class Assumptions {

    private Assumptions() {}

    static List<String> of(WhatIf whatIf) {
        var days = whatIf.days();
        var levels = whatIf.levels() == Levels.TRIED
                ? "Levels are those that the draft would have given: everybody is looked at on " + days.from()
                        + " and at each review since, and every promotion and demotion is accepted. Levels that are fixed or"
                        + " on trial today stay."
                : "Levels are those that partners had.";
        return List.of(
                "The draft counts from " + days.from() + " through " + days.last()
                        + ", in place of the version that was in force. What was sold before keeps its terms, also where it"
                        + " is given back later.",
                "What began before that, and deals that were registered before it, keep what the draft leaves them; a day that it"
                        + " has for existing business comes as long after its first day as the draft says.",
                levels,
                "Who is credited with a sale, and which deals were registered, stays as it was decided: the draft's rules of"
                        + " attribution and registration are not asked again.",
                "Sales count what customers paid: prices and discounts stay as they were.",
                "Whole months that are over count as closed on both sides. A month that goes on, and what is given back after"
                        + " the last day, is left out.",
                "When something becomes payable is compared, and what is held back until then is in the sums on both sides.",
                "Of results that are held for a person, nothing is in the sums.");
    }
}
