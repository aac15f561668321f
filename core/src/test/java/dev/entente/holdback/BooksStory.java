package dev.entente.holdback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.holdback.Books.Place;
import dev.entente.ledger.Way;
import dev.entente.payable.Payable;
import dev.entente.payable.Payable.GivenBack;
import dev.entente.payable.Payable.Part;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sale and what is given back of it, reported, corrected, worked out again and released in an order made up from a seed. */
final class BooksStory {

    private static final Unit EUR = Amount.of("0", "EUR").unit();
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private final Random random;
    private LocalDate today = BEGIN.plusDays(20);
    private LocalDate sold = BEGIN;
    private Payable payable;
    private final Event sale;
    private final Event refund;

    BooksStory(int seed) {
        this.random = new Random(seed);
        this.payable = terms();
        this.sale = new Event(false);
        this.refund = new Event(true);
    }

    private final class Event {

        private final boolean isBack;
        private Books books = new Books(Map.of());
        private List<Part> held = List.of();
        private LocalDate on = BEGIN;
        private @Nullable Amount amount;
        private final long net = random.nextLong(1, 900);

        Event(boolean isBack) {
            this.isBack = isBack;
        }

        void report(@Nullable Amount now) {
            amount = now;
            on = isBack ? sold.plusDays(random.nextInt(50)) : sold;
            again();
        }

        void again() {
            var next = books.after(result(), today);
            apply(next.books());
            held = next.held();
        }

        private @Nullable Result result() {
            if (amount == null) return null;
            if (on.isBefore(sold) || !isBack) on = sold;
            var parts = isBack
                    ? payable.parts(new GivenBack(amount, on, sold, 1_000, 100, net))
                    : payable.parts(amount, sold);
            return new Result(on, Kind.PAYS, amount, parts);
        }

        // As the ledger does: nothing but differences.
        private void apply(Books next) {
            var entries = new TreeMap<>(books.entries());
            for (var move : books.to(next))
                entries.merge(
                        new Place(move.way(), move.on(), EUR), move.amount().minor(), Long::sum);
            books = new Books(entries);
            assertThat(books).isEqualTo(next);
        }

        void release() {
            books = released(books, held, today);
            held = held.stream().filter(part -> part.on().isAfter(today)).toList();
        }

        void holds() {
            long result = amount == null ? 0 : amount.minor();
            long heldBack = balance(Way.HOLDS) - balance(Way.RELEASES);
            long owed = balance(Way.PAYS) + balance(Way.RELEASES);
            assertThat(heldBack + owed).isEqualTo(result);
            assertThat(heldBack)
                    .isEqualTo(held.stream()
                            .mapToLong(part -> part.amount().minor())
                            .sum());
            assertThat(held)
                    .allMatch(part -> part.on().isAfter(today) && part.amount().minor() * result > 0);
        }

        private long balance(Way way) {
            return books.entries().entrySet().stream()
                    .filter(each -> each.getKey().way() == way)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    void tell() {
        for (int step = 0; step < 30; step++) {
            var event = random.nextBoolean() ? sale : refund;
            switch (random.nextInt(6)) {
                case 0 -> event.report(amount(event == refund));
                case 1 -> event.report(null);
                case 2 -> move();
                case 3 -> again(terms());
                default -> pass(random.nextInt(40));
            }
            sale.holds();
            refund.holds();
        }
        pass(1_000);
        for (var event : Set.of(sale, refund)) {
            event.holds();
            assertThat(event.held).isEmpty();
            assertThat(EnumSet.of(Way.HOLDS, Way.RELEASES).stream()
                            .mapToLong(event::balance)
                            .distinct())
                    .hasSize(1);
        }
    }

    private Amount amount(boolean back) {
        return new Amount((back ? -1 : 1) * random.nextLong(20_000), EUR);
    }

    private void move() {
        sold = BEGIN.plusDays(random.nextInt(40));
        again(payable);
    }

    private void again(Payable now) {
        payable = now;
        sale.again();
        refund.again();
    }

    private void pass(int days) {
        today = today.plusDays(days);
        sale.release();
        refund.release();
    }

    private Payable terms() {
        int cut = random.nextInt(1, 99);
        return new Payable(
                List.of(
                        BooksTest.portion(Integer.toString(cut), random.nextInt(3) * 20),
                        BooksTest.portion(Integer.toString(100 - cut), random.nextInt(120))),
                null);
    }

    /** As the clock does. */
    static Books released(Books books, List<Part> held, LocalDate today) {
        var entries = new TreeMap<>(books.entries());
        for (var part : held) {
            if (!part.on().isAfter(today))
                entries.merge(
                        new Place(Way.RELEASES, part.on(), part.amount().unit()),
                        part.amount().minor(),
                        Long::sum);
        }
        return new Books(entries);
    }
}
