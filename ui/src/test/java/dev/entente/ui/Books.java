package dev.entente.ui;

import static dev.entente.ui.UiTest.world;

import dev.entente.ledger.AsOf;
import dev.entente.settlement.LedgerRow;
import dev.entente.settlement.ReadingLedger;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger as far as tests made one up. */
final class Books extends ReadingLedger {

    @Override
    public List<LedgerRow> list(@Nullable UUID partnerId, AsOf asOf, int offset, int limit) {
        return of(partnerId, asOf).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(@Nullable UUID partnerId, AsOf asOf) {
        return of(partnerId, asOf).size();
    }

    @Override
    public List<Balance> balances(@Nullable UUID partnerId, AsOf asOf) {
        return of(partnerId, asOf).stream()
                .map(row -> new Balance(row.to(), row.amount()))
                .toList();
    }

    private static List<LedgerRow> of(@Nullable UUID partnerId, AsOf asOf) {
        return world().postings.stream()
                .filter(row -> partnerId == null || row.partnerId().equals(partnerId))
                .filter(row ->
                        !row.on().isAfter(asOf.through()) && !row.postedAt().isAfter(asOf.booked()))
                .toList();
    }
}
