package dev.entente.ui;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.program.ReadingProgress;
import dev.entente.sale.ReadingRevenue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** In place of the use cases that home pages take their figures from. */
final class FakesOfFigures {

    private FakesOfFigures() {}

    static final class Progress extends ReadingProgress {

        @Override
        public List<Way> of(UUID partnerId) {
            World.current().asked("progress");
            return List.copyOf(World.current().ways);
        }
    }

    static final class Revenue extends ReadingRevenue {

        @Override
        public List<MonthRevenue> months(LocalDate from, LocalDate until) {
            World.current().asked("revenue from " + from);
            return World.current().revenue.stream()
                    .filter(each -> !each.month().atDay(1).isBefore(from.withDayOfMonth(1))
                            && each.month().atDay(1).isBefore(until))
                    .toList();
        }

        @Override
        public List<Seller> largest(Unit unit, LocalDate from, LocalDate until, int most) {
            World.current().asked("largest");
            return World.current().partners.stream()
                    .map(each -> new Seller(each.id(), each.name(), Amount.of("48200.00", unit.code())))
                    .toList();
        }
    }
}
