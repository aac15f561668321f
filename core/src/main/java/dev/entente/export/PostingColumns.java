package dev.entente.export;

import dev.entente.ledger.Account;
import dev.entente.settlement.LedgerRow;
import dev.entente.table.Sheet.Column;
import java.util.List;
import java.util.Locale;

/** Postings as columns. */
final class PostingColumns {

    static final List<Column<LedgerRow>> ALL = List.of(
            Columns.of("Day", LedgerRow::on),
            Columns.of("From", row -> word(row.from())),
            Columns.of("To", row -> word(row.to())),
            Columns.of("Partner", LedgerRow::partner),
            Columns.of("Amount", row -> row.amount().value()),
            Columns.of("Currency", row -> row.amount().unit().code()),
            Columns.of("For", LedgerRow::about),
            Columns.of("Document", LedgerRow::document),
            Columns.of("Posted at", row -> row.postedAt().toString()));

    private PostingColumns() {}

    private static String word(Account account) {
        return account.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
