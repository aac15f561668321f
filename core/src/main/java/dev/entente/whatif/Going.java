package dev.entente.whatif;

import dev.entente.earning.Trial;
import dev.entente.program.AssumingPrograms.Assumed;
import dev.entente.program.Enrolled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a what-if is, as it is kept in memory from one part to the next: some partners at a time, day by day. Where it is
 * lost, those partners begin again; nothing was written of them.
 */
final class Going {

    /** A partner that sold more is looked at by itself. */
    static final int MOST_SALES = 6_000;

    private static final int MOST_PARTNERS = 300;

    /** Some partners, the day that is looked at next, and what was seen of them. */
    static final class Turn {

        private final List<Enrolled> partners;
        private final Trial trial;
        private final Map<UUID, Sums> sums = new HashMap<>();
        private LocalDate next;
        private long seen;

        Turn(List<Enrolled> partners, Trial trial, LocalDate first) {
            this.partners = partners;
            this.trial = trial;
            this.next = first;
        }

        List<Enrolled> partners() {
            return partners;
        }

        Trial trial() {
            return trial;
        }

        Map<UUID, Sums> sums() {
            return sums;
        }

        LocalDate next() {
            return next;
        }

        long seen() {
            return seen;
        }

        void through(LocalDate last, int sales) {
            next = last.plusDays(1);
            seen += sales;
        }

        UUID lastPartner() {
            return partners.getLast().partnerId();
        }
    }

    private final Assumed assumed;
    private final List<Enrolled> partners;
    private final Map<UUID, Long> sales;
    private int next;
    private @Nullable Turn turn;
    private int steps;

    /** All who take part behind one of them, and how much each sold on the days. */
    Going(Assumed assumed, List<Enrolled> enrolled, Map<UUID, Long> sales, WhatIf whatIf) {
        this.assumed = assumed;
        this.partners = enrolled.stream()
                .sorted(Comparator.comparing(each -> each.partnerId().toString()))
                .filter(each -> each.partnerId().toString().compareTo(whatIf.behind.toString()) > 0)
                .toList();
        this.sales = sales;
        this.steps = whatIf.steps;
    }

    Assumed assumed() {
        return assumed;
    }

    /** Whether it is what the last part left. */
    boolean isOf(WhatIf whatIf) {
        return steps == whatIf.steps;
    }

    void at(int steps) {
        this.steps = steps;
    }

    @Nullable
    Turn turn() {
        return turn;
    }

    void begin(@Nullable Turn begun) {
        this.turn = begun;
    }

    boolean isOver() {
        return turn == null && next == partners.size();
    }

    /** The next partners: as many as sold no more together than is looked at in one part, or one. */
    List<Enrolled> more() {
        var more = new ArrayList<Enrolled>();
        long sold = 0;
        while (next < partners.size() && more.size() < MOST_PARTNERS) {
            var each = partners.get(next);
            sold += sales.getOrDefault(each.partnerId(), 0L);
            if (!more.isEmpty() && sold > MOST_SALES) break;
            more.add(each);
            next++;
        }
        return more;
    }
}
