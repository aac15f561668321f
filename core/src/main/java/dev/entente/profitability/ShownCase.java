package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.program.ProgressResource.Ask;
import dev.entente.quote.ShownQuote.ShownLine;
import dev.entente.quote.ShownQuote.ShownStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A forecast as REST shows it: all that was assumed, each tier, and what the next one would change. */
public record ShownCase(
        String program,
        int version,
        AskedBusiness assumed,
        List<ShownTier> tiers,
        @Nullable ShownNext next) {

    /** What deals come to for the partner. */
    public record Sums(
            int deals,
            Amount revenue,
            Amount price,
            Amount earned,
            Amount charged,
            Amount services,
            Amount cost,
            Amount margin) {

        static Sums of(Figures figures) {
            return new Sums(
                    figures.deals(),
                    figures.revenue(),
                    figures.price(),
                    figures.earned(),
                    figures.charged(),
                    figures.services(),
                    figures.cost(),
                    figures.margin());
        }
    }

    /** The first deal of its kind: its price and what it earns, step by step. */
    public record ShownExample(
            String what,
            LocalDate on,
            Amount customer,
            @Nullable ShownLine price,
            @Nullable Amount earned,
            List<ShownStep> steps,
            @Nullable String because,
            Amount margin) {

        static ShownExample of(Example example) {
            var earning = example.earning();
            return new ShownExample(
                    example.what().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    example.on(),
                    example.customer(),
                    example.price() == null ? null : ShownLine.of(example.price()),
                    earning instanceof Earned earned ? earned.amount() : null,
                    steps(earning),
                    earning instanceof Held held ? held.because() : null,
                    example.figures().margin());
        }

        private static List<ShownStep> steps(@Nullable Earning earning) {
            return earning instanceof Earned earned ? ShownLine.steps(earned.steps()) : List.of();
        }
    }

    /** One motion, and what of it could not be worked out. */
    public record ShownMotion(
            String motion,
            @Nullable String offer,
            boolean priced,
            Sums sums,
            List<ShownExample> examples,
            List<String> notes) {

        static ShownMotion of(MotionCase motion) {
            return new ShownMotion(
                    motion.motion(),
                    motion.offer(),
                    motion.priced(),
                    Sums.of(motion.figures()),
                    motion.examples().stream().map(ShownExample::of).toList(),
                    motion.notes());
        }
    }

    /** What is left for the vendor; only the vendor is told. */
    public record ShownVendor(Amount invoiced, Amount paid, Amount cost, Amount margin) {

        static @Nullable ShownVendor of(BusinessCase.@Nullable VendorCase vendor) {
            return vendor == null
                    ? null
                    : new ShownVendor(vendor.invoiced(), vendor.paid(), vendor.cost(), vendor.margin());
        }
    }

    /** Break-even is the first month from which on nothing is lost any more; null where that is not reached. */
    public record ShownTier(
            @Nullable String tier,
            boolean current,
            Sums sums,
            Amount people,
            Amount investment,
            Amount margin,
            @Nullable Integer breakEven,
            List<Amount> cumulative,
            List<ShownMotion> motions,
            @Nullable ShownVendor vendor) {

        static ShownTier of(BusinessCase of, TierCase tier) {
            return new ShownTier(
                    tier.tier() == null ? null : tier.tier().code(),
                    of.current().filter(tier::equals).isPresent(),
                    Sums.of(tier.figures()),
                    tier.people(),
                    tier.investment(),
                    tier.margin(),
                    tier.breakEven(),
                    tier.cumulative(),
                    tier.motions().stream().map(ShownMotion::of).toList(),
                    ShownVendor.of(of.vendor(tier)));
        }
    }

    /** How much more margin it is in the whole time and in a year of it, and what it still asks for. */
    public record ShownNext(@Nullable String tier, Amount whole, Amount year, List<Ask> asks) {

        static ShownNext of(BusinessCase.Next next) {
            var tier = next.to().tier();
            return new ShownNext(
                    tier == null ? null : tier.code(),
                    next.whole(),
                    next.year(),
                    next.asks().stream().map(Ask::of).toList());
        }
    }

    static ShownCase of(BusinessCase of) {
        return new ShownCase(
                of.program(),
                of.version(),
                AskedBusiness.of(of.assumed()),
                of.tiers().stream().map(tier -> ShownTier.of(of, tier)).toList(),
                of.next().map(ShownNext::of).orElse(null));
    }
}
