package dev.entente.quote;

import dev.entente.api.Exact;
import dev.entente.api.commercial.Step;
import dev.entente.quote.Basis.Asked;
import dev.entente.quote.Basis.Listed;
import java.util.ArrayList;
import java.util.List;

/** The steps of a price so far, each with what says it: a book, a model or a program, with its version or day. */
final class Trail {

    final List<Step> steps = new ArrayList<>();
    final List<String> by = new ArrayList<>();

    void add(Step step, String what) {
        steps.add(step);
        by.add(what);
    }

    Exact sum() {
        return Step.sum(steps);
    }

    /** "program partners version 3"; what holds where there is none. */
    static String program(Basis basis) {
        return basis.program() == null ? "usual" : "program " + basis.program() + " version " + basis.version();
    }

    /** What says a step, as it was kept, with the program's name in place of its code: "discounts 1, Partners, version 3". */
    static String named(String by, String code, String name) {
        return by.replace("program " + code + " version ", name + ", version ");
    }

    static String model(Asked asked, Basis basis) {
        var model = asked.model().name() + " " + asked.model().version();
        return basis.program() == null ? model : model + ", " + program(basis);
    }

    static String book(Listed listed) {
        if (listed.book() == null) return "";
        var since = listed.since();
        return "price book " + listed.book() + (since == null ? "" : ", since " + since);
    }
}
