package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.model.Limits.Cap;
import dev.entente.model.Limits.Over;
import dev.entente.model.Part.Event;
import dev.entente.model.Rate.Aged;
import dev.entente.model.Rate.Bonus;
import dev.entente.model.Rate.Each;
import dev.entente.model.Rate.Percent;
import dev.entente.model.Rate.Table;
import dev.entente.model.Rate.Table.Reading;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is odd about a rule table: when its rules hold, bounds at which more gives less, limits that contradict each other. */
final class TermsRemarks {

    private static final int FOUR_YEARS = 1461;

    private final RuleTerms terms;
    private final List<Remark> remarks = new ArrayList<>();

    private TermsRemarks(RuleTerms terms) {
        this.terms = terms;
    }

    static List<Remark> of(RuleTerms terms, List<String> tiers) {
        var found = new TermsRemarks(terms);
        for (int i = 0; i < terms.parts().size(); i++) {
            var part = terms.parts().get(i);
            found.remarks.addAll(RuleRemarks.of(part, "/parts/" + i, tiers));
            for (int j = 0; j < part.rules().size(); j++)
                found.look(part.rules().get(j), "/parts/" + i + "/rules/" + j);
        }
        if (terms.limits() != null) found.look(terms.limits());
        found.lookAtWhole();
        return List.copyOf(found.remarks);
    }

    private void look(Rule rule, String at) {
        switch (rule.rate()) {
            case Table table -> lookForCliffs(rule, table, at + "/rate/brackets");
            case Bonus bonus -> lookForLess(bonus, at + "/rate/amounts/");
            case Aged aged -> {
                lookForLostRows(aged, at + "/rate/rates/");
                lookAtLastDay(aged, at + "/rate/rates");
            }
            case Each _, Percent _ -> {}
        }
        lookAtLimits(rule, at);
    }

    private void lookForLess(Bonus bonus, String at) {
        var amounts = bonus.amounts();
        for (int i = 1; i < amounts.size(); i++) {
            var from = amounts.get(i).from();
            if (amounts.get(i).amount().compareTo(amounts.get(i - 1).amount()) < 0)
                warn(at + i, "From " + from + " on less is given than below it. Let the amounts rise");
        }
    }

    private void lookForLostRows(Aged aged, String at) {
        var words = "This row ends before the one above it, so it is never reached. Let ages rise from row to row";
        for (int i = 1; i < aged.rates().size(); i++) {
            if (isBefore(aged.rates().get(i).age(), aged.rates().get(i - 1).age()))
                remarks.add(Remark.error(at + i, words));
        }
    }

    /** Wherever both begin: two months are sometimes longer than sixty days, and sometimes not. */
    private static boolean isBefore(Period one, Period other) {
        return Stream.iterate(LocalDate.EPOCH, day -> day.plusDays(1))
                .limit(FOUR_YEARS)
                .allMatch(day -> day.plus(one).isBefore(day.plus(other)));
    }

    /** Months end before their day, and everybody means that; of days some count the last, and some do not. */
    private void lookAtLastDay(Aged aged, String at) {
        var agreed = terms.conventions();
        if (agreed != null && agreed.lastDay() != null) return;
        aged.rates().stream()
                .mapToInt(row -> row.age().getDays())
                .filter(days -> days > 0)
                .findFirst()
                .ifPresent(days -> warn(
                        at,
                        "Day " + days + " after is no longer within " + days
                                + " days. Say in the conventions whether the last day"
                                + " counts (lastDay: COUNTS, or DOES_NOT_COUNT)"));
    }

    // Brackets of a total that is not what the rate is applied to may fall: less for each piece is still more in all.
    private void lookForCliffs(Rule rule, Table table, String at) {
        boolean ofItself =
                table.by() == null || table.by().equals(rule.appliedTo().measure());
        if (table.read() != Reading.WHOLE || !ofItself) return;
        for (var cliff : table.brackets().cliffs())
            warn(
                    at,
                    "At " + cliff.at() + " the amount falls from " + cliff.before() + " to " + cliff.after()
                            + ". Read the brackets marginally, or let the rates rise");
    }

    private void lookAtLimits(Rule rule, String at) {
        var whole = most(terms.limits(), Over.ONE);
        var own = most(rule.limits(), Over.ONE);
        var most =
                own.isPresent() && whole.isPresent() ? Optional.of(min(own.get(), whole.get())) : own.or(() -> whole);
        if (most.isEmpty()) return;
        var least = rule.limits() == null ? null : rule.limits().atLeast();
        if (least != null && least.compareTo(most.get()) > 0)
            remarks.add(Remark.error(
                    at + "/limits",
                    "At least " + least + " is more than the most of the whole, " + most.get()
                            + ". Change one of them"));
        rule.rate()
                .results()
                .filter(amount -> amount.compareTo(most.get()) > 0)
                .findFirst()
                .ifPresent(amount -> warn(
                        at + "/rate",
                        amount + " is never given in full: the most is " + most.get() + ". Change one of them"));
    }

    /** By net, as terms are read that say nothing of it, a product that earned nothing gives something when it comes back. */
    private void lookAtWhole() {
        boolean isTaken = terms.agreed().isShared()
                || terms.limits() != null && terms.limits().caps().stream().anyMatch(cap -> !cap.isNarrow());
        boolean differs = terms.parts().stream()
                .filter(part -> part.on() == Event.LINE)
                .flatMap(part -> part.rules().stream())
                .anyMatch(Rule::differsByLine);
        if (!isTaken || !differs || terms.agreed().whole() != null) return;
        warn(
                "/conventions",
                "Products of a sale earn differently, and what others share or a most cuts is taken back by net: one that earned"
                        + " nothing gives something when it comes back. Take it from what each earned (whole: BY_EARNED)");
    }

    /** The most for one is pointless where the most for all is reached before. */
    private void look(Limits limits) {
        for (int i = 0; i < limits.caps().size(); i++) {
            var cap = limits.caps().get(i);
            for (var other : limits.caps()) {
                boolean narrower = cap.over() == Over.ONE && other.over() != Over.ONE && isPartOf(cap, other);
                if (narrower && other.most().compareTo(cap.most()) < 0)
                    warn(
                            "/limits/caps/" + i,
                            "The most for one, " + cap.most() + ", is above the most over a time, " + other.most()
                                    + ", and never reached. Change one of them");
            }
        }
    }

    /** Whether all that one counts, the other does too. */
    private static boolean isPartOf(Cap cap, Cap other) {
        boolean ofFamily = other.family() == null || other.family().equals(cap.family());
        return ofFamily && (other.term() == null || other.term().equals(cap.term()));
    }

    private static Optional<Amount> most(@Nullable Limits limits, Over over) {
        if (limits == null) return Optional.empty();
        return limits.caps().stream()
                .filter(cap -> cap.over() == over && !cap.isNarrow())
                .map(Cap::most)
                .reduce(TermsRemarks::min);
    }

    private static Amount min(Amount one, Amount other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private void warn(String at, String words) {
        remarks.add(Remark.warning(at, words));
    }
}
