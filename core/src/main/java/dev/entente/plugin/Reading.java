package dev.entente.plugin;

import dev.entente.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Where a value is being read, by its JSON Pointer, and all that was found wrong so far. */
record Reading(String pointer, boolean written, Findings findings) {

    /** What people wrote: texts are checked too. */
    static Reading ofPeople() {
        return new Reading("", true, new Findings());
    }

    /** What we stored ourselves. */
    static Reading ofStored() {
        return new Reading("", false, new Findings());
    }

    Reading at(String name) {
        return new Reading(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), written, findings);
    }

    Reading at(int index) {
        return new Reading(pointer + "/" + index, written, findings);
    }

    <T> @Nullable T refuse(String detail) {
        findings.add(pointer, detail);
        return null;
    }
}
