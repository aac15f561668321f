package dev.entente.ui;

import static dev.entente.ui.UiTest.world;

import dev.entente.settlement.LedgerRow;
import dev.entente.settlement.ReadingLedger;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger as far as tests made one up. */
final class Books extends ReadingLedger {

    @Override
    public List<LedgerRow> list(@Nullable UUID partnerId, int offset, int limit) {
        return of(partnerId).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(@Nullable UUID partnerId) {
        return of(partnerId).size();
    }

    @Override
    public List<Balance> balances(@Nullable UUID partnerId) {
        return of(partnerId).stream()
                .map(row -> new Balance(row.to(), row.amount()))
                .toList();
    }

    private static List<LedgerRow> of(@Nullable UUID partnerId) {
        return world().postings.stream()
                .filter(row -> partnerId == null || row.partnerId().equals(partnerId))
                .toList();
    }
}
