package dev.entente.payout;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementCourse;
import dev.entente.settlement.StatementRow;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements and accounts for tests of what is paid. */
final class PayoutFixtures {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Unit EUR = Unit.currency("EUR");
    static final String IBAN = "DE89370400440532013000";

    private static final UUID PARTNER = new UUID(0, 1);

    private PayoutFixtures() {}

    static StatementRow statement(String left) {
        return statement(left, State.APPROVED, null);
    }

    static StatementRow statement(String left, State state, @Nullable String because) {
        var amount = Amount.of(left, "EUR");
        return new StatementRow(
                        new UUID(0, 2),
                        "ST-00007",
                        PARTNER,
                        "Gr\u00FCnwald & S\u00F8n",
                        YearMonth.of(2026, 10),
                        EUR,
                        1,
                        amount,
                        Amount.zero(EUR),
                        amount)
                .with(new StatementCourse(state, Instant.EPOCH, DAY, because, null));
    }

    static BankAccount account(@Nullable String currency) {
        var details = new BankDetails("Gr\u00FCnwald & S\u00F8n", IBAN, "COBADEFFXXX", currency);
        return Scope.call(
                Scope.system(new UUID(0, 3)), () -> new BankAccount(PARTNER, details.checked(), Instant.EPOCH));
    }

    static TaxForm form(String kind, @Nullable LocalDate until) {
        return Scope.call(
                Scope.system(new UUID(0, 3)), () -> new TaxForm(PARTNER, kind, LocalDate.of(2026, 1, 5), until));
    }
}
