package dev.entente.lead;

import dev.entente.lead.Disclosure.Told;
import dev.entente.lead.ReadingOffers.Open;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import dev.entente.table.Sheet.Pages;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a partner takes out of the leads that it follows up, as a table. */
final class OfferSheet {

    private static final List<Column<Open>> COLUMNS = List.of(
            new Column<>("Number", row -> row.share().number()),
            new Column<>("State", row -> row.share().state().code()),
            new Column<>("Company", told(Told::company)),
            new Column<>("Website", told(Told::domain)),
            new Column<>("Contact", told(each -> each.contact().name())),
            new Column<>("E-mail", told(each -> each.contact().email())),
            new Column<>("Phone", told(each -> each.contact().phone())),
            new Column<>("Country", row -> row.share().country()),
            new Column<>("Segment", row -> row.share().segment()),
            new Column<>("Product", row -> row.share().product()),
            new Column<>("Note", told(Told::note)),
            new Column<>("How the contact agreed", told(Told::consent)));

    private OfferSheet() {}

    /** Of these shares, in their order; whom they are about is read a page at a time. */
    static Sheet<Open> of(List<LeadShare> shares, Function<List<LeadShare>, List<Open>> told) {
        return new Sheet<>("Leads", COLUMNS, last -> {
            int from = last == null ? 0 : shares.indexOf(last.share()) + 1;
            var page = shares.subList(from, Math.min(from + Pages.SIZE, shares.size()));
            return page.isEmpty() ? List.of() : told.apply(page);
        });
    }

    private static Function<Open, @Nullable Object> told(Function<Told, @Nullable Object> part) {
        return row -> row.told() == null ? null : part.apply(row.told());
    }
}
