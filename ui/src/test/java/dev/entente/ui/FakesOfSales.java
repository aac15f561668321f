package dev.entente.ui;

import dev.entente.api.Amount;
import dev.entente.problem.Problem;
import dev.entente.sale.Outcome;
import dev.entente.sale.ReadingSales;
import dev.entente.sale.RecordingSales;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleFilter;
import dev.entente.sale.SaleFixtures;
import dev.entente.sale.SaleProblem;
import dev.entente.sale.SaleReport;
import java.util.List;
import java.util.UUID;

/** In place of the use cases of sales. */
final class FakesOfSales {

    private FakesOfSales() {}

    private static SaleReport found(UUID id) {
        return World.current().sales.stream()
                .filter(each -> Sale.idOf(each.name()).equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(SaleProblem.UNKNOWN_SALE, "Look for it in the list of sales."));
    }

    private static Sale sale(SaleReport report) {
        var world = World.current();
        return SaleFixtures.sale(
                report, world.sales.indexOf(report) + 1, world.brightwater().id());
    }

    static final class Reading extends ReadingSales {

        @Override
        public List<Sale> list(SaleFilter filter, int offset, int limit) {
            World.current().asked("sales");
            return World.current().sales.stream()
                    .map(FakesOfSales::sale)
                    .filter(each -> SaleFixtures.finds(filter, each))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count(SaleFilter filter) {
            return list(filter, 0, Integer.MAX_VALUE).size();
        }

        @Override
        public SalePage open(UUID id) {
            return new SalePage(sale(found(id)), List.of());
        }

        @Override
        public Returnable returnable(UUID id) {
            var report = found(id);
            var left = World.current().sales.stream()
                    .filter(each -> report.id().equals(each.of()))
                    .map(FakesOfSales::sale)
                    .map(Sale::net)
                    .reduce(sale(report).net(), Amount::minus);
            return new Returnable(report, left);
        }

        @Override
        public boolean isRecorded(SaleReport.Name name) {
            return World.current().sales.stream().anyMatch(each -> each.name().equals(name));
        }
    }

    static final class Recording extends RecordingSales {

        @Override
        public Outcome record(SaleReport report) {
            if (report.id().isEmpty())
                throw Problem.field(SaleProblem.INVALID_SALE, "/id", "Use 1 to 100 characters without line breaks");
            World.current().sales.add(report);
            return new Outcome.Recorded(sale(report));
        }
    }
}
