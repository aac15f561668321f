package dev.entente.payout;

import static dev.entente.payout.PayoutFixtures.DAY;
import static dev.entente.payout.PayoutFixtures.EUR;
import static dev.entente.payout.PayoutFixtures.IBAN;
import static dev.entente.payout.PayoutFixtures.account;
import static dev.entente.payout.PayoutFixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.payout.BankAccount.State;
import dev.entente.payout.Choice.Paid;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparingAccountsTest {

    private static final String HOLDER = "Gr\u00FCnwald & S\u00F8n";
    private static final PayoutTerms PAYER = new PayoutTerms("Acme", "FR1420041010050500013M02606", null, List.of());

    @Test
    void theDetailsThatItWasMadeWithAreStillThose() {
        assertThat(isStill(confirmed(HOLDER, IBAN, null))).isTrue();
        assertThat(isStill(confirmed(HOLDER, IBAN, "EUR")))
                .as("the same currency, named")
                .isTrue();
    }

    @Test
    void anotherAccountHolderOrCurrencyIsAnotherDestination() {
        assertThat(isStill(confirmed(HOLDER, "FR1420041010050500013M02606", null)))
                .isFalse();
        assertThat(isStill(confirmed("Gr\u00FCnwald GmbH", IBAN, null))).isFalse();
        assertThat(isStill(confirmed(HOLDER, IBAN, "CHF"))).isFalse();
    }

    @Test
    void whatNobodyConfirmedOrWhatIsOverIsNotPaidTo() {
        assertThat(isStill()).isFalse();
        assertThat(isStill(account(null))).isFalse();
        assertThat(isStill(confirmed(HOLDER, IBAN, null), account(null))).isFalse();
    }

    private static boolean isStill(BankAccount... accounts) {
        return ComparingAccounts.isStill(payment(), List.of(accounts));
    }

    private static BankAccount confirmed(String holder, String iban, @Nullable String currency) {
        return Scope.call(Scope.system(new UUID(0, 3)), () -> {
            var account = new BankAccount(
                    new UUID(0, 1), new BankDetails(holder, iban, "COBADEFFXXX", currency).checked(), Instant.EPOCH);
            account.see(State.CONFIRMED, null, Instant.EPOCH);
            return account;
        });
    }

    private static Payment payment() {
        var payout = Scope.call(
                Scope.system(new UUID(0, 3)), () -> new Payout("PO-00001", EUR, DAY, "[]", PAYER, Instant.EPOCH));
        return new Payment(payout, 1, statement("100.00"), new Paid(account(null), Amount.of("100.00", "EUR"), null));
    }
}
