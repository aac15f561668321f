package dev.entente.parallel;

import dev.entente.parallel.Verdict.Known;
import dev.entente.parallel.Verdict.There;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which of several things here a reference means, where sources call different ones the same. A pure function. */
final class Choosing {

    /** Another partner's, or what is of the partner: fits better the higher it is. */
    private enum Fit {
        OF_OTHERS,
        OWN,
        NEARLY,
        AMOUNT,
        AMOUNT_AND_MONTH
    }

    private Choosing() {}

    /** The one that fits best what was paid; empty where two do, or where nothing more than the partner speaks for one. */
    static Optional<Known> of(List<There> payments, List<Known> candidates) {
        if (candidates.size() < 2) return Optional.of(candidates.isEmpty() ? Known.NOTHING : candidates.getFirst());
        var best = candidates.stream()
                .map(each -> fit(payments, each))
                .max(Fit::compareTo)
                .orElseThrow();
        if (best == Fit.OF_OTHERS) return Optional.empty();
        var fitting =
                candidates.stream().filter(each -> fit(payments, each) == best).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Fit fit(List<There> payments, Known known) {
        var first = payments.getFirst();
        var own = known.results().stream()
                .filter(here -> here.partnerId().equals(first.partner()) && !here.isNothing())
                .toList();
        if (own.isEmpty()) return Fit.OF_OTHERS;
        var like = own.stream().filter(here -> isLike(first, here)).toList();
        if (like.isEmpty()) return Fit.OWN;
        long here = like.stream()
                .mapToLong(each -> Objects.requireNonNullElse(each.minor(), 0L))
                .sum();
        long there = payments.stream()
                .filter(payment -> isLike(payment, like.getFirst()))
                .mapToLong(payment -> payment.amount().minor())
                .sum();
        if (Math.abs(there - here) > 1) return Fit.OWN;
        if (there != here) return Fit.NEARLY;
        var months =
                payments.stream().map(There::month).max(YearMonth::compareTo).orElseThrow();
        return like.stream().anyMatch(each -> each.month().equals(months)) ? Fit.AMOUNT_AND_MONTH : Fit.AMOUNT;
    }

    private static boolean isLike(There payment, Here here) {
        return payment.kind() == here.kind() && payment.amount().unit().code().equals(here.unit());
    }
}
