package dev.entente.drafting;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.problem.Findings;
import dev.entente.program.EditingPrograms.Attempted;
import dev.entente.program.SampleSale;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sale that is tried under a draft, and what it would come to; nothing of it is stored. */
public final class DraftTrial {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private DraftTrial() {}

    /**
     * One line, sold on the first day of the version by a partner of a tier (none, if left out) that had sold so much before.
     * Of a period that closes, net is what was measured. Route is how the sale reached the customer; left out, directly.
     */
    public record Sample(
            String motion,

            @Schema(enumeration = {"new-sale", "renewal", "expansion", "period-closes"}) @Nullable
            String kind,

            @Schema(enumeration = {"direct", "public-listing", "private-offer", "resold-private-offer"}) @Nullable
            String route,

            @Nullable String tier,
            @Nullable Boolean registered,
            @Nullable String sku,
            String family,
            @Nullable Period term,
            Amount net,
            @Nullable Amount before) {

        SampleSale sale() {
            var findings = new Findings();
            var what = one(SampleSale.Kind.values(), kind, "/kind", findings);
            var how = one(Route.values(), route, "/route", findings);
            word(motion, "/motion", findings);
            word(family, "/family", findings);
            if (tier != null) word(tier, "/tier", findings);
            if (sku != null) word(sku, "/sku", findings);
            if (term != null) findings.term("/term", term);
            if (net.isNegative()) findings.add("/net", "Use nothing or more");
            var sold = before == null ? Amount.zero(net.unit()) : before;
            if (sold.isNegative()) findings.add("/before", "Use nothing or more");
            if (!sold.unit().equals(net.unit())) findings.add("/before/unit", "It is in " + net.unit() + " as net is");
            findings.refuse(DraftingProblem.UNCLEAR_TRIAL);
            return new SampleSale(
                    motion,
                    what,
                    how,
                    tier,
                    Boolean.TRUE.equals(registered),
                    sku == null ? "example" : sku,
                    family,
                    term == null ? Period.ZERO : term,
                    net,
                    sold);
        }

        /** Left out, the first of them. */
        private static <E extends Enum<E>> E one(E[] all, @Nullable String said, String at, Findings findings) {
            if (said == null) return all[0];
            var found = Stream.of(all).filter(each -> word(each).equals(said)).findFirst();
            if (found.isEmpty())
                findings.add(at, Stream.of(all).map(Sample::word).collect(Collectors.joining(", ", "Use one of ", "")));
            return found.orElse(all[0]);
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static void word(String text, String at, Findings findings) {
            if (!WORD.matcher(text).matches()) findings.add(at, "Use 1 to 64 letters, digits, dots, dashes");
        }
    }

    /** One line of the explanation: what it adds in whole units, exact. */
    public record TriedStep(String words, String adds) {}

    /** A part of it and the day on which it would be payable. */
    public record TriedPart(Amount amount, LocalDate on) {}

    /** An amount with its steps, or the reason why a person would have to decide; parts where not all is payable at once. */
    public record Tried(
            @Schema(enumeration = {"earned", "held"}) String state,
            @Nullable String kind,
            @Nullable Amount amount,
            @Nullable String because,
            List<TriedStep> steps,
            List<TriedPart> payable) {

        static Tried of(Attempted attempted) {
            var parts = attempted.parts().stream()
                    .map(part -> new TriedPart(part.amount(), part.on()))
                    .toList();
            return switch (attempted.earning()) {
                case Earned earned -> new Tried("earned", word(earned), earned.amount(), null, steps(earned), parts);
                case Held held -> new Tried("held", null, null, held.because(), List.of(), parts);
            };
        }

        private static String word(Earned earned) {
            return earned.kind().name().toLowerCase(Locale.ROOT);
        }

        private static List<TriedStep> steps(Earned earned) {
            return earned.steps().stream()
                    .map(step ->
                            new TriedStep(step.words(), step.exact().value().toPlainString()))
                    .toList();
        }
    }
}
