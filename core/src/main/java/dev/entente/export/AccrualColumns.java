package dev.entente.export;

import dev.entente.api.Amount;
import dev.entente.earning.Accrual;
import dev.entente.earning.Accrual.Next;
import dev.entente.table.Sheet.Column;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What periods that still go on have brought so far, as columns. */
final class AccrualColumns {

    private AccrualColumns() {}

    static final List<Column<Accrual>> ACCRUAL = List.of(
            Columns.of("As of", Accrual::on),
            Columns.of("Partner", Accrual::partner),
            Columns.of("Program", Accrual::program),
            Columns.of("Offer", Accrual::offer),
            Columns.of("Closes on", Accrual::closes),
            Columns.of("Over", row -> row.over() ? "yes" : "no"),
            Columns.of("Kind", AccrualColumns::kind),
            Columns.of("Accrued so far", row -> amount(row, Amount::value)),
            Columns.of("Currency", row -> amount(row, amount -> amount.unit().code())),
            Columns.of("Next total", row -> next(row, Next::what)),
            Columns.of("Reached", row -> next(row, next -> next.reached().value())),
            Columns.of("Next at", row -> next(row, next -> next.from().value())),
            Columns.of("Missing", row -> next(row, next -> next.missing().value())),
            Columns.of("Would give", row -> next(row, AccrualColumns::then)));

    private static @Nullable Object next(Accrual row, Function<Next, @Nullable Object> figure) {
        return row.next().isEmpty() ? null : figure.apply(row.next().getFirst());
    }

    private static @Nullable Object then(Next next) {
        var then = next.then();
        return then == null ? null : then.value();
    }

    private static String kind(Accrual row) {
        var kind = row.kind();
        return kind == null ? "held" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object amount(Accrual row, Function<Amount, Object> part) {
        var amount = row.amount();
        return amount == null ? null : part.apply(amount);
    }
}
