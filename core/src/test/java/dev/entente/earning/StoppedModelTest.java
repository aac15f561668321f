package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Worked.Event;
import dev.entente.guard.Frozen;
import dev.entente.measure.Place.Rank;
import dev.entente.tenant.Scope;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a model that is stopped while it is made ready does to what it gave before, and to what is new. */
class StoppedModelTest {

    private static final UUID TENANT = new UUID(1, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Rebate model = new Rebate();
    private final EarningsInMemory books = new EarningsInMemory(model);

    /** Gives ten euros for a sale and for a month; is stopped where it is told to. */
    private static final class Rebate implements CommercialModel<Rebate.Terms> {

        record Terms(Unit unit) {}

        private boolean stopped;
        private boolean closes = true;
        private boolean stoppedAtOnce;

        @Override
        public PluginId id() {
            return EarningsInMemory.OFFER.model();
        }

        @Override
        public Set<Motion> motions() {
            return Set.of(Motion.RESELL);
        }

        @Override
        public Class<Terms> terms() {
            return Terms.class;
        }

        @Override
        public Set<Measure> measures(Terms terms) {
            if (stopped) Frozen.value(new ArrayList<>(), "a constant");
            return Set.of();
        }

        @Override
        public boolean closes(Terms terms) {
            if (stoppedAtOnce) Frozen.value(new ArrayList<>(), "a constant");
            return closes;
        }

        @Override
        public boolean shares(Terms terms) {
            return true;
        }

        @Override
        public Earning calculate(Occurrence what, Standing standing, Terms terms) {
            var ten = Amount.of("10.00", "EUR").exact();
            return Earning.pays(Rounding.halfUp(2), List.of(Step.of("Agreed", ten)));
        }
    }

    private static Case sale(Credit credit, String document) {
        var line = new Line("crm", "crm", 1, Period.ZERO, null, Amount.of("100.00", "EUR"));
        var won = new Won(EarningsInMemory.DAY, Route.DIRECT, List.of(line));
        var event = new Event(
                Source.SALE,
                new UUID(5, 5),
                1,
                EarningsInMemory.PARTNER,
                EarningsInMemory.DAY,
                "Acme",
                document,
                Rank.SALE,
                null,
                null);
        return new Case.Ready(
                event,
                won,
                () -> won,
                new Found(
                        EarningsInMemory.CLOUD,
                        EarningsInMemory.VERSION,
                        EarningsInMemory.OFFER,
                        EarningsInMemory.ENROLLED),
                false,
                credit,
                null);
    }

    private void rate(Case one) {
        books.booking.book(books.calculating.all(List.of(one)), "Recorded");
    }

    private static void within(Runnable work) {
        Scope.run(Scope.system(TENANT), work);
    }

    private void refresh() {
        books.periods.refresh(new Days().add(EarningsInMemory.PARTNER, EarningsInMemory.DAY), "A sale came late");
    }

    @Test
    void takesNoRebateBackThatItGave() {
        within(() -> {
            books.periods.close(MARCH, "Closed");
            var before = List.copyOf(books.rows);
            assertThat(before)
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isFalse());
            model.stopped = true;
            refresh();
            assertThat(books.current()).isEqualTo(before);
            assertThat(books.postings).hasSize(1);
            model.stoppedAtOnce = true;
            refresh();
            assertThat(books.current()).isEqualTo(before);
        });
    }

    @Test
    void holdsWhatAMonthCameToUntilItAnswers() {
        within(() -> {
            model.stopped = true;
            books.periods.close(MARCH, "Closed");
            assertThat(books.current())
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isTrue());
            assertThat(books.postings).isEmpty();
            model.stopped = false;
            refresh();
            assertThat(books.current())
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isFalse());
            assertThat(books.postings).hasSize(1);
        });
    }

    @Test
    void holdsNoMonthOfWhatSaysNothingOfMonths() {
        within(() -> {
            model.closes = false;
            model.stopped = true;
            books.periods.close(MARCH, "Closed");
            assertThat(books.current()).isEmpty();
        });
    }

    @Test
    void whatWasHeldForWantOfAnAnswerGoesWhereItSaysNothingOfMonths() {
        within(() -> {
            model.closes = false;
            model.stoppedAtOnce = true;
            books.periods.close(MARCH, "Closed");
            assertThat(books.current())
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isTrue());
            model.stoppedAtOnce = false;
            refresh();
            assertThat(books.current())
                    .singleElement()
                    .satisfies(row -> assertThat(row.amount()).isEqualTo(Amount.of("0.00", "EUR")));
            assertThat(books.postings).isEmpty();
        });
    }

    @Test
    void takesNoSaleBackThatItPaid() {
        within(() -> {
            rate(sale(Credit.WHOLE, "S-1"));
            var before = List.copyOf(books.rows);
            assertThat(before)
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isFalse());
            model.stopped = true;
            rate(sale(Credit.WHOLE, "S-1"));
            assertThat(books.current()).isEqualTo(before);
            assertThat(books.postings).hasSize(1);
        });
    }

    @Test
    void holdsANewSaleForTheReasonThatIsTrue() {
        within(() -> {
            model.stopped = true;
            rate(sale(half(), "S-1"));
            assertThat(books.current())
                    .singleElement()
                    .satisfies(
                            row -> assertThat(row.because()).contains("failed").contains("rebate"));
            assertThat(books.postings).isEmpty();
        });
    }

    private static Credit half() {
        return new Credit("sells", Percentage.of("0"), Percentage.of("50"));
    }
}
