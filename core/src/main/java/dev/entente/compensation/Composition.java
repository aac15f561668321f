package dev.entente.compensation;

import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.compensation.CompensationPlan.Change;
import dev.entente.compensation.CompensationPlan.Example;
import dev.entente.compensation.CompensationPlan.Level;
import dev.entente.compensation.CompensationPlan.Next;
import dev.entente.compensation.CompensationPlan.Offered;
import dev.entente.compensation.CompensationPlan.Priced;
import dev.entente.compensation.CompensationPlan.Promised;
import dev.entente.document.Figures;
import dev.entente.guard.Exhausted;
import dev.entente.program.Clause;
import dev.entente.program.Clauses;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.Offer;
import dev.entente.program.Pricing;
import dev.entente.program.Pricing.Place;
import dev.entente.program.Pricing.PriceStep;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.program.Version;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts together what a program promises to one partner on a day: with what its tier gets, and nothing that is for other tiers alone. */
record Composition(
        Function<Offer, Optional<Record>> terms,
        Function<PriceStep, Optional<Record>> steps,
        Function<Offer, Optional<? extends CommercialModel<?>>> models,
        Unit currency,
        Month yearStart) {

    /** None where no version was in force. */
    Optional<Promised> of(PublishedProgram program, Enrolled enrolled, LocalDate day) {
        return program.inForce(day).map(version -> promised(program, version, enrolled, day));
    }

    private Promised promised(PublishedProgram program, Version version, Enrolled enrolled, LocalDate day) {
        var level = level(version, enrolled, day);
        var tier = level == null ? null : level.tier().code();
        var offers = version.offers().stream()
                .map(offer -> offered(offer, tier, enrolled, day))
                .toList();
        return new Promised(
                program.code(),
                program.name(),
                version.number(),
                version.from(),
                enrolled.since(),
                level,
                offers,
                prices(version, tier),
                Policies.of(version),
                next(version, tier));
    }

    /** The tier it was given, or the lowest since it takes part; null where there are none. */
    private static @Nullable Level level(Version version, Enrolled enrolled, LocalDate day) {
        var given = enrolled.tiers().reversed().stream()
                .filter(dated -> !dated.from().isAfter(day))
                .findFirst()
                .map(dated -> new Level(tier(version, dated), dated.from()));
        if (given.isPresent()) return given.get();
        return version.tiers().isEmpty() ? null : new Level(version.tiers().getFirst(), enrolled.since());
    }

    private static Tier tier(Version version, DatedTier dated) {
        return version.tier(dated.tier()).orElseGet(() -> new Tier(dated.tier(), dated.tier()));
    }

    private Offered offered(Offer offer, @Nullable String tier, Enrolled enrolled, LocalDate day) {
        var example = new WorkedExample(offer, tier, enrolled.since(), day, yearStart, currency);
        var worked = models.apply(offer)
                .map(example::by)
                .orElseGet(() -> new Example("", new Held("The model of this offer is not installed"), List.of()));
        return new Offered(offer.motion(), offer.name(), agreed(offer, tier), payable(offer), worked);
    }

    private static String payable(Offer offer) {
        var payable = offer.payable();
        if (payable == null) return "at once";
        var holidays = payable.holidays();
        return payable.words() + (holidays == null ? "" : "; no business days are the holidays of " + holidays);
    }

    /** What its terms say; none where nobody can read them. */
    private List<Clause> agreed(Offer offer, @Nullable String tier) {
        var clauses = new ArrayList<>(clauses(offer, tier));
        var clawback = offer.clawback();
        if (clawback != null && !clauses.isEmpty()) clauses.add(new Clause("Taken back", clawback.words()));
        return clauses;
    }

    private List<Clause> clauses(Offer offer, @Nullable String tier) {
        return said(() -> terms.apply(offer), tier);
    }

    private List<Priced> prices(Version version, @Nullable String tier) {
        return version.pricing().stream()
                .map(pricing -> new Priced(pricing.motion(), clauses(pricing, tier)))
                .toList();
    }

    private List<Clause> clauses(Pricing pricing, @Nullable String tier) {
        var clauses = new ArrayList<Clause>();
        for (var step : pricing.steps()) clauses.addAll(said(() -> steps.apply(step), tier));
        var floor = pricing.floor();
        if (floor != null) clauses.add(new Clause("At least", floor + " of the list price"));
        var rounding = pricing.rounding() == null
                ? "half up to the currency\u2019s decimals"
                : pricing.rounding().toString();
        clauses.add(new Clause("Rounding", rounding + (pricing.place() == Place.PIECE ? ", by piece" : ", by line")));
        clauses.add(new Clause("A quote stands for", pricing.valid() + (pricing.valid() == 1 ? " day" : " days")));
        return clauses;
    }

    /** The record may be a plugin's, and so may what it throws. */
    private static List<Clause> said(Supplier<Optional<Record>> record, @Nullable String tier) {
        try {
            return record.get().map(terms -> Clauses.of(terms, tier)).orElse(List.of());
        } catch (RuntimeException | LinkageError | StackOverflowError | Exhausted e) {
            return List.of();
        }
    }

    private @Nullable Next next(Version version, @Nullable String tier) {
        if (tier == null) return null;
        int above = TierProgress.rung(version.tiers(), tier) + 1;
        if (above == 0 || above >= version.tiers().size()) return null;
        var next = version.tiers().get(above);
        var changes = new ArrayList<Change>();
        for (var offer : version.offers())
            changes.addAll(changes(offer.name(), clauses(offer, tier), clauses(offer, next.code())));
        for (var pricing : version.pricing())
            changes.addAll(
                    changes("Prices for " + pricing.motion(), clauses(pricing, tier), clauses(pricing, next.code())));
        return new Next(
                next,
                next.requires().stream().map(each -> each.inWords(Figures::of)).toList(),
                changes);
    }

    private static List<Change> changes(String where, List<Clause> now, List<Clause> then) {
        var before = byWhat(now);
        var after = byWhat(then);
        var all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .map(what -> new Change(where, what, before.getOrDefault(what, ""), after.getOrDefault(what, "")))
                .filter(change -> !change.now().equals(change.then()))
                .toList();
    }

    private static Map<String, String> byWhat(List<Clause> clauses) {
        var by = new LinkedHashMap<String, String>();
        for (var each : clauses) by.merge(each.what(), each.inWords(), (one, other) -> one + "; " + other);
        return by;
    }
}
