package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.guard.Exhausted;
import dev.entente.program.Pricing.PriceStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What changes in how quotes are priced, in sentences, motion by motion. */
record PricingChanges(BiFunction<PluginId, JsonNode, Optional<? extends Record>> terms, Set<String> tiers) {

    List<String> between(List<Pricing> before, List<Pricing> after) {
        var motions = new LinkedHashSet<String>();
        Stream.concat(after.stream(), before.stream()).map(Pricing::motion).forEach(motions::add);
        var said = new ArrayList<String>();
        for (var motion : motions) {
            var old = of(before, motion);
            var now = of(after, motion);
            if (old.isEmpty()) said.add("Prices for " + motion + " are new: " + models(now.orElseThrow()));
            else if (now.isEmpty()) said.add("Prices for " + motion + " are list prices, before " + models(old.get()));
            else if (!old.get().equals(now.get())) said.addAll(compare(old.get(), now.get()));
        }
        return said;
    }

    private List<String> compare(Pricing before, Pricing after) {
        var prefix = "Prices for " + after.motion();
        var said = new ArrayList<String>();
        if (!Objects.equals(before.floor(), after.floor()))
            said.add(prefix + " are at least " + floor(after) + " of list, before " + floor(before));
        if (!Objects.equals(before.rounding(), after.rounding()) || before.place() != after.place())
            said.add(prefix + " are rounded " + rounding(after) + ", before " + rounding(before));
        if (before.valid() != after.valid())
            said.add(prefix + " stand for " + after.valid() + " days, before " + before.valid());
        if (!before.steps().equals(after.steps())) said.addAll(steps(prefix, before, after));
        return said;
    }

    private List<String> steps(String prefix, Pricing before, Pricing after) {
        if (!models(before).equals(models(after)))
            return List.of(prefix + " are " + models(after) + ", before " + models(before));
        var said = new ArrayList<String>();
        for (int i = 0; i < after.steps().size(); i++) {
            var old = record(before.steps().get(i));
            var now = record(after.steps().get(i));
            if (old.isEmpty() || now.isEmpty()) said.add(prefix + ": the terms are other ones; compare the two files");
            else TermsChanges.between(old.get(), now.get(), tiers).forEach(change -> said.add(prefix + ": " + change));
        }
        return said;
    }

    private Optional<? extends Record> record(PriceStep step) {
        try {
            return terms.apply(step.model(), step.terms());
        } catch (RuntimeException | LinkageError | StackOverflowError | Exhausted e) { // the record is a plugin's
            return Optional.empty();
        }
    }

    private static String models(Pricing pricing) {
        if (pricing.steps().isEmpty()) return "list prices";
        return pricing.steps().stream()
                .map(step -> step.model().name() + " " + step.model().version())
                .collect(Collectors.joining(", then ", "worked out by ", ""));
    }

    private static String floor(Pricing pricing) {
        return pricing.floor() == null ? "nothing" : pricing.floor().toString();
    }

    private static String rounding(Pricing pricing) {
        var how = pricing.rounding() == null
                ? "half up to the currency's decimals"
                : pricing.rounding().toString();
        return how + (pricing.place() == Pricing.Place.PIECE ? " for each piece" : " for each line");
    }

    private static Optional<Pricing> of(List<Pricing> all, String motion) {
        return all.stream().filter(each -> each.motion().equals(motion)).findFirst();
    }
}
