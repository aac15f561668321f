package dev.entente.compensation;

import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.payable.Payable.Part;
import dev.entente.program.Clause;
import dev.entente.program.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a partner is promised on a day, program by program, in the vendor's currency. It is made when it is asked for and kept nowhere. */
public record CompensationPlan(
        UUID partnerId, String number, String partner, LocalDate day, Unit currency, List<Promised> programs) {

    public CompensationPlan {
        programs = List.copyOf(programs);
    }

    /** The same of one program, by the version that counts on the day: from when that holds, since when the partner takes part. */
    public record Promised(
            String program,
            String name,
            int version,
            LocalDate from,
            LocalDate joined,
            @Nullable Level level,
            List<Offered> offers,
            List<Priced> prices,
            List<Policy> policies,
            @Nullable Next next) {}

    /** The tier that counts, and since when. */
    public record Level(Tier tier, LocalDate since) {}

    /** What is earned for one motion, when it becomes payable, and an example; no terms where their model is not there to read them. */
    public record Offered(String motion, String name, List<Clause> terms, String payable, Example example) {}

    /** What the partner buys for, off the price list. */
    public record Priced(String motion, List<Clause> terms) {}

    /** What else is agreed on one matter. */
    public record Policy(String about, List<Clause> terms) {}

    /** What would happen, what the engine makes of it, and in which parts that is payable (none: at once, or not at all). */
    public record Example(String happens, Earning earning, List<Part> parts) {

        public Example {
            parts = List.copyOf(parts);
        }
    }

    /** The tier above: what it asks for, and which terms are others there. */
    public record Next(Tier tier, List<String> asks, List<Change> changes) {}

    /** A term of an offer, or of prices, as it is now and with the next tier; empty where it is not said. */
    public record Change(String where, String what, String now, String then) {}
}
