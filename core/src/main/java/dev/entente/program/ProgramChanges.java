package dev.entente.program;

import dev.entente.api.PluginId;
import dev.entente.guard.Exhausted;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a program file changes, in sentences for people, against the version that was published last. */
final class ProgramChanges {

    private static final int MOST = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final BiFunction<PluginId, JsonNode, Optional<? extends Record>> terms;
    private final List<String> said = new ArrayList<>();
    private final Set<String> tierCodes = new LinkedHashSet<>();

    private ProgramChanges(BiFunction<PluginId, JsonNode, Optional<? extends Record>> terms) {
        this.terms = terms;
    }

    /** Terms are read again by their models, so that figures are told apart from words; without its model, none are. */
    static List<String> between(
            @Nullable ProgramFile before,
            ProgramFile after,
            BiFunction<PluginId, JsonNode, Optional<? extends Record>> terms) {
        var changes = new ProgramChanges(terms);
        if (before == null) changes.begin(after);
        else changes.compare(before, after);
        return changes.shortened();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private void begin(ProgramFile after) {
        say("Program “%s” is new", after.name());
        say("In force from %s", day(after.from()));
        if (after.existing() != null) say("For existing business from %s", existing(after));
        if (after.deals() != RegisteredDeals.FOLLOW)
            say("Registered deals %s", after.deals().words());
        for (var tier : after.tiers()) say("Tier %s is new: “%s”", tier.code(), tier.name());
        if (!after.review().isNever())
            say("Tiers are reviewed %s", after.review().rhythm());
        if (after.refresh() != null)
            say("It is looked through %s", after.refresh().words());
        for (var offer : after.offers()) begin(offer);
        said.addAll(prices().between(List.of(), after.pricing()));
        if (after.rates() != null) say("Prices in other currencies are %s", converted(after));
        if (after.rates() != null && after.rates().earnings() != null)
            say("Sales in other currencies %s", RatePolicy.earned(after.rates()));
    }

    private PricingChanges prices() {
        return new PricingChanges(terms, tierCodes);
    }

    private void begin(Offer offer) {
        say("Offer %s is new: “%s”, worked out by %s", offer.motion(), offer.name(), model(offer));
        if (offer.payable() != null) say("Offer %s: becomes payable %s", offer.motion(), payable(offer));
        if (offer.clawback() != null) say("Offer %s: is taken back %s", offer.motion(), takenBack(offer));
        if (offer.plugin() != null) say("Offer %s: stays with %s", offer.motion(), plugin(offer));
    }

    private void compare(ProgramFile before, ProgramFile after) {
        if (!before.name().equals(after.name())) {
            say("The program is called “%s”, before “%s”", after.name(), before.name());
        }
        if (!before.from().equals(after.from())) {
            say("In force from %s, and the version before from %s", day(after.from()), day(before.from()));
        }
        if (!Objects.equals(before.existing(), after.existing()))
            say("For existing business from %s, before from %s", existing(after), existing(before));
        if (before.deals() != after.deals())
            say(
                    "Registered deals %s; before they %s",
                    after.deals().words(), before.deals().words());
        compareTiers(before.tiers(), after.tiers());
        TermsChanges.between(before.registration(), after.registration(), Set.of())
                .forEach(change -> said.add("Registrations: " + change));
        TermsChanges.between(before.attribution(), after.attribution(), Set.of())
                .forEach(change -> said.add("Attribution: " + change));
        if (!Objects.equals(before.holidays(), after.holidays())) {
            say("Business days leave out %s, before %s", holidays(after), holidays(before));
        }
        TermsChanges.between(before.renewal(), after.renewal(), Set.of())
                .forEach(change -> said.add("Renewals: " + change));
        said.addAll(after.review().changes(before.review()));
        if (!Objects.equals(before.refresh(), after.refresh()))
            say(
                    "It is looked through %s, before %s",
                    RefreshPolicy.words(after.refresh()), RefreshPolicy.words(before.refresh()));
        for (var offer : after.offers()) {
            offer(before, offer.motion()).ifPresentOrElse(old -> compare(old, offer), () -> begin(offer));
        }
        for (var old : before.offers()) {
            if (offer(after, old.motion()).isEmpty()) say("Offer %s is gone", old.motion());
        }
        said.addAll(prices().between(before.pricing(), after.pricing()));
        if (!Objects.equals(before.rates(), after.rates())) rates(before, after);
    }

    private void rates(ProgramFile before, ProgramFile after) {
        var now = converted(after);
        var was = converted(before);
        var earned = RatePolicy.earned(after.rates());
        boolean same = earned.equals(RatePolicy.earned(before.rates()));
        if (!same) say("Sales in other currencies %s; before they %s", earned, RatePolicy.earned(before.rates()));
        if (!now.equals(was)) say("Prices in other currencies are %s, before %s", now, was);
        else if (!same) return;
        else if (before.rates() != null && after.rates() != null)
            TermsChanges.between(before.rates(), after.rates(), Set.of())
                    .forEach(change -> said.add("Exchange rates: " + change));
    }

    private static String existing(ProgramFile file) {
        return day(file.existing() == null ? file.from() : file.existing());
    }

    private static String converted(ProgramFile file) {
        return file.rates() == null ? "not converted" : file.rates().words();
    }

    private void compareTiers(List<Tier> before, List<Tier> after) {
        Stream.concat(before.stream(), after.stream()).map(Tier::code).forEach(tierCodes::add);
        for (var tier : after) {
            tier(before, tier.code())
                    .ifPresentOrElse(
                            old -> compare(old, tier), () -> say("Tier %s is new: “%s”", tier.code(), tier.name()));
        }
        for (var old : before) {
            if (tier(after, old.code()).isEmpty()) say("Tier %s is gone", old.code());
        }
        var kept = before.stream()
                .map(Tier::code)
                .filter(code -> tier(after, code).isPresent())
                .toList();
        var now = after.stream().map(Tier::code).toList();
        if (!kept.equals(now.stream().filter(kept::contains).toList())) {
            say("Tiers are, from the lowest, %s", String.join(", ", now));
        }
    }

    private void compare(Tier before, Tier after) {
        if (!before.name().equals(after.name())) {
            say("Tier %s is called “%s”, before “%s”", after.code(), after.name(), before.name());
        }
        if (!before.requires().equals(after.requires())) {
            say("Tier %s asks for %s, before %s", after.code(), asked(after), asked(before));
        }
    }

    private static String asked(Tier tier) {
        if (tier.requires().isEmpty()) return "nothing";
        return tier.requires().stream().map(Asked::inWords).collect(Collectors.joining(" and "));
    }

    private void compare(Offer before, Offer after) {
        var prefix = "Offer " + after.motion() + ": ";
        if (!before.name().equals(after.name())) {
            say("%sis called “%s”, before “%s”", prefix, after.name(), before.name());
        }
        if (!before.model().equals(after.model())) {
            say("%sis worked out by %s, before by %s", prefix, model(after), model(before));
        }
        if (!payable(before).equals(payable(after))) {
            say("%sbecomes payable %s, before %s", prefix, payable(after), payable(before));
        }
        if (!Objects.equals(before.clawback(), after.clawback())) {
            say("%sis taken back %s, before %s", prefix, takenBack(after), takenBack(before));
        }
        if (!Objects.equals(before.plugin(), after.plugin())) {
            say("%sstays with %s, before with %s", prefix, plugin(after), plugin(before));
        }
        if (before.model().equals(after.model()) && before.terms().equals(after.terms())) return;
        terms(before, after)
                .ifPresentOrElse(
                        changes -> changes.forEach(change -> said.add(prefix + change)),
                        () -> say("%sits terms are other ones; compare the two files", prefix));
    }

    // The records are a plugin's; what they throw is no reason not to publish.
    private Optional<List<String>> terms(Offer before, Offer after) {
        try {
            var old = terms.apply(before.model(), before.terms());
            var now = terms.apply(after.model(), after.terms());
            if (old.isEmpty()
                    || now.isEmpty()
                    || old.get().getClass() != now.get().getClass()) return Optional.empty();
            return Optional.of(TermsChanges.between(old.get(), now.get(), tierCodes));
        } catch (RuntimeException | LinkageError | StackOverflowError | Exhausted e) {
            return Optional.empty();
        }
    }

    private void say(String words, Object... values) {
        said.add(String.format(Locale.ROOT, words, values));
    }

    private List<String> shortened() {
        if (said.size() <= MOST) return List.copyOf(said);
        var shown = new ArrayList<>(said.subList(0, MOST));
        shown.add("And " + (said.size() - MOST) + " changes more");
        return List.copyOf(shown);
    }

    private static String payable(Offer offer) {
        return offer.payable() == null ? "at once" : offer.payable().words();
    }

    private static String takenBack(Offer offer) {
        return offer.clawback() == null
                ? "whenever something is given back"
                : offer.clawback().words();
    }

    private static String plugin(Offer offer) {
        return offer.plugin() == null
                ? "the version of its plugin that is installed"
                : "version " + offer.plugin() + " of its plugin";
    }

    private static String holidays(ProgramFile file) {
        return file.holidays() == null ? "weekends alone" : "weekends and the holidays of " + file.holidays();
    }

    private static String model(Offer offer) {
        return offer.model().name() + " " + offer.model().version();
    }

    private static Optional<Tier> tier(List<Tier> tiers, String code) {
        return tiers.stream().filter(tier -> tier.code().equals(code)).findFirst();
    }

    private static Optional<Offer> offer(ProgramFile file, String motion) {
        return file.offers().stream()
                .filter(offer -> offer.motion().equals(motion))
                .findFirst();
    }
}
