package dev.entente.conflict;

import static java.util.stream.Collectors.joining;

import dev.entente.api.Percentage;
import dev.entente.conflict.Conflict.Outcome;
import dev.entente.conflict.Verdict.ShareOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The first touch with evidence of discovery wins; otherwise influence is split among those who show that they were at work. A
 * pure function of what is dated no later than the day on which the case was opened: what came after was done because of it.
 */
final class GoldenRule {

    private static final int HUNDREDTHS = 10_000;
    private static final int DECIMALS = 4;
    /** As people write a day, wherever a case speaks of one. */
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private GoldenRule() {}

    /** Somebody who claims it, whether that one holds it now, and what shows that it was at work. */
    record Claimant(UUID id, String name, boolean holds, List<Dated> touches) {

        Claimant {
            touches = List.copyOf(touches);
        }

        private Claimant until(LocalDate day) {
            return new Claimant(
                    id,
                    name,
                    holds,
                    touches.stream().filter(each -> !each.on().isAfter(day)).toList());
        }

        private Optional<LocalDate> discovered() {
            return touches.stream().filter(Dated::discovery).map(Dated::on).min(Comparator.naturalOrder());
        }

        private Optional<LocalDate> touched() {
            return touches.stream().map(Dated::on).min(Comparator.naturalOrder());
        }
    }

    /** A day, and whether it is evidence of discovery. */
    record Dated(LocalDate on, boolean discovery) {}

    static Proposal propose(List<Claimant> all, LocalDate opened) {
        var claimants = all.stream().map(each -> each.until(opened)).toList();
        var reasons = new ArrayList<String>();
        claimants.forEach(each -> reasons.add(shows(each)));
        var first =
                claimants.stream().flatMap(each -> each.discovered().stream()).min(Comparator.naturalOrder());
        if (first.isPresent()) return discovered(claimants, first.get(), reasons);
        return undiscovered(claimants, reasons);
    }

    private static Proposal discovered(List<Claimant> claimants, LocalDate first, List<String> reasons) {
        var found = claimants.stream()
                .filter(each -> each.discovered().filter(first::equals).isPresent())
                .toList();
        if (found.size() == 1) {
            reasons.add("The first touch with evidence of discovery wins: "
                    + found.getFirst().name() + ", on " + DAY.format(first));
            return won(found.getFirst(), reasons);
        }
        reasons.add(names(found) + " show discovery on the same day, so influence is split between them");
        return split(found, reasons);
    }

    private static Proposal undiscovered(List<Claimant> claimants, List<String> reasons) {
        var touched =
                claimants.stream().filter(each -> each.touched().isPresent()).toList();
        return switch (touched.size()) {
            case 0 -> {
                reasons.add("Nobody shows anything from before the case; ask for evidence, or dismiss it");
                yield new Proposal(Outcome.DISMISSED, null, List.of(), reasons);
            }
            case 1 -> {
                reasons.add("Only " + touched.getFirst().name() + " shows anything from before the case");
                yield won(touched.getFirst(), reasons);
            }
            default -> {
                reasons.add("Nobody shows discovery, so influence is split among " + names(touched));
                yield split(touched, reasons);
            }
        };
    }

    private static Proposal won(Claimant winner, List<String> reasons) {
        return new Proposal(winner.holds() ? Outcome.UPHELD : Outcome.MOVED, winner.id(), List.of(), reasons);
    }

    private static Proposal split(List<Claimant> among, List<String> reasons) {
        var shares = new ArrayList<ShareOf>();
        int before = 0;
        for (int i = 1; i <= among.size(); i++) {
            int until = HUNDREDTHS * i / among.size();
            var share = new Percentage(BigDecimal.valueOf(until - before, DECIMALS));
            shares.add(new ShareOf(among.get(i - 1).id(), share));
            before = until;
        }
        return new Proposal(Outcome.SPLIT, null, shares, reasons);
    }

    private static String shows(Claimant each) {
        var touched = each.touched();
        if (touched.isEmpty()) return each.name() + " shows nothing from before the case";
        var words = each.name() + " shows " + count(each.touches().size()) + " since " + DAY.format(touched.get());
        return each.discovered()
                .map(day -> words + ", discovery on " + DAY.format(day))
                .orElseGet(() -> words + ", none of them discovery");
    }

    private static String count(int touches) {
        return touches == 1 ? "1 touch" : touches + " touches";
    }

    private static String names(List<Claimant> claimants) {
        return claimants.stream().map(Claimant::name).collect(joining(" and "));
    }
}
