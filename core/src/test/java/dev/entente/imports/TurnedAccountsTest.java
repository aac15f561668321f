package dev.entente.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.customer.SharingAccounts.Account;
import dev.entente.customer.SharingAccounts.Turned;
import dev.entente.customer.SharingAccounts.With;
import dev.entente.imports.Fate.Taken;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnedAccountsTest {

    private static final With WITH = new With(new UUID(1, 1), null);
    private static final Account UNKNOWN = Account.UNKNOWN;
    private static final Account FIRST = new Account("Both know the buyer", null, "EMEA", null);
    private static final Account LAST = new Account("Both know the buyer", false, "EMEA", "mid-market");

    @Test
    void whatAFileMadeOfAnAccountIsReadAgainWithTheRevision() {
        var turned = new TurnedAccounts(List.of(new Turned(WITH, UNKNOWN, FIRST)));
        var item = item(turned.after(WITH, 7));
        assertThat(TurnedAccounts.revision(item)).isEqualTo(7);
        assertThat(TurnedAccounts.of(item)).contains(new Turned(WITH, UNKNOWN, FIRST));
    }

    @Test
    void changedAndNewDealsOfOneAccountTurnItTogether() {
        var turned = new TurnedAccounts(List.of(new Turned(WITH, UNKNOWN, FIRST)));
        turned.add(List.of(new Turned(WITH, FIRST, LAST)));
        assertThat(TurnedAccounts.of(item(turned.after(WITH, 0)))).contains(new Turned(WITH, UNKNOWN, LAST));
    }

    @Test
    void filesThatWereTakenInEarlierTurnNoAccountBack() {
        var item = item("12");
        assertThat(TurnedAccounts.revision(item)).isEqualTo(12);
        assertThat(TurnedAccounts.of(item)).isEmpty();
        assertThat(item(new TurnedAccounts(List.of()).after(WITH, 12)).after()).isEqualTo("12");
    }

    private static ImportItem item(String after) {
        return new ImportItem(new UUID(3, 3), 2, new Taken(new UUID(4, 4), "D-00001", null, after));
    }
}
