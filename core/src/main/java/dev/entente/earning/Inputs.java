package dev.entente.earning;

import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.payable.Clawback;
import dev.entente.payable.Payable;
import dev.entente.payable.Payable.GivenBack;
import dev.entente.payable.Payable.Part;
import dev.entente.program.Business.Approved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything a result depends on, kept with it: working it out again needs nothing else. */
sealed interface Inputs {

    /**
     * A model's arguments, and where its terms come from: approved is the registration whose deal keeps an older version, null where
     * that decides nothing. What happened is as it was reported; where that is in another currency than
     * the terms, the model sees it converted.
     */
    record Calculated(
            Occurrence what,
            Standing standing,
            Pin pin,
            JsonNode terms,
            @Nullable Payable payable,
            @Nullable Clawback clawback,
            @Nullable Converted converted,
            @Nullable Approved approved)
            implements Inputs {

        Calculated(Occurrence what, Standing standing, Pin pin, JsonNode terms) {
            this(what, standing, pin, terms, null, null, null, null);
        }

        /** Whether it shows a sale that somebody else made, or had a part in. Of a refund only the part that the partner had is known. */
        boolean showsOthers() {
            var credit = standing.credit();
            return what instanceof Influenced
                    || !credit.isWhole()
                    || (what instanceof Refunded && !credit.equals(Credit.WHOLE));
        }

        /** What the model sees of what happened. */
        Occurrence seen() {
            return converted == null ? what : converted.of(what);
        }

        /** What the model makes of it, which is not asked of what was given back too late. */
        Earning result(ModelTerms model) {
            return late().orElseGet(() -> model.calculate(seen(), standing));
        }

        private Optional<Earning> late() {
            return clawback == null ? Optional.empty() : clawback.tooLate(what);
        }

        boolean isLate() {
            return late().isPresent();
        }

        /** The parts of a result and the days on which they become payable; none where all of it is at once. */
        List<Part> parts(Earning result) {
            if (payable == null || !(result instanceof Earned earned) || earned.kind() != Kind.PAYS) return List.of();
            if (!(what instanceof Refunded refund)) return payable.parts(earned.amount(), what.on());
            long before = refund.before().isEmpty() ? 0 : net(refund.before());
            return payable.parts(new GivenBack(
                    earned.amount(),
                    refund.on(),
                    refund.of().on(),
                    refund.of().net().minor(),
                    before,
                    net(refund.lines())));
        }

        private static long net(List<Line> lines) {
            return Line.total(lines).minor();
        }
    }

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
