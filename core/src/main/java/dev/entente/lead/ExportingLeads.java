package dev.entente.lead;

import dev.entente.api.Amount;
import dev.entente.identity.Requires;
import dev.entente.lead.ReadingLeads.Row;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import dev.entente.table.Sheet.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The vendor's leads as a sheet, in the order in which they were added; each page is read, and logged, when it is written. */
@ApplicationScoped
public class ExportingLeads {

    private static final List<Column<Taken>> COLUMNS = List.of(
            new Column<>("Number", each -> each.row().lead().number()),
            new Column<>("Added", each -> each.row().lead().addedAt()),
            new Column<>("State", each -> each.row().lead().state().code()),
            new Column<>("Because", each -> each.row().lead().because()),
            new Column<>("With", each -> each.row().partner()),
            new Column<>("Given by", each -> each.row().giver()),
            new Column<>("Territory", each -> each.row().territory()),
            new Column<>("Company", said(LeadProfile::company)),
            new Column<>("Website", said(LeadProfile::domain)),
            new Column<>("Contact", said(each -> each.contact().name())),
            new Column<>("E-mail", said(each -> each.contact().email())),
            new Column<>("Phone", said(each -> each.contact().phone())),
            new Column<>("Role", said(each -> each.contact().role())),
            new Column<>("How the contact agreed", said(LeadProfile::consent)),
            new Column<>("Country", said(LeadProfile::country)),
            new Column<>("Postal code", said(LeadProfile::postalCode)),
            new Column<>("Size", said(LeadProfile::size)),
            new Column<>("Segment", said(LeadProfile::segment)),
            new Column<>("Industry", said(LeadProfile::industry)),
            new Column<>("Interested in", said(LeadProfile::product)),
            new Column<>("Motion", said(LeadProfile::motion)),
            new Column<>("Source", said(LeadProfile::source)),
            new Column<>("Campaign", said(LeadProfile::campaign)),
            new Column<>("Worth", worth(Amount::value)),
            new Column<>("Currency", worth(amount -> amount.unit().code())),
            new Column<>("Hot", said(each -> each.hot() ? "yes" : "no")),
            new Column<>("Note", said(LeadProfile::note)));

    /** A lead, and what is said of it, which is read once for all columns. */
    public record Taken(Row row, LeadProfile said) {}

    @Inject
    ReadingLeads reading;

    @Requires(LeadPermissions.READ)
    public Sheet<Taken> sheet(LeadFilter filter) {
        return new Sheet<>(
                "Leads",
                COLUMNS,
                last -> reading.takeOut(last == null ? null : last.row().lead().id(), filter, Pages.SIZE).stream()
                        .map(row -> new Taken(row, row.lead().profile()))
                        .toList());
    }

    private static Function<Taken, @Nullable Object> said(Function<LeadProfile, @Nullable Object> part) {
        return each -> part.apply(each.said());
    }

    private static Function<Taken, @Nullable Object> worth(Function<Amount, Object> part) {
        return each ->
                each.said().worth() == null ? null : part.apply(each.said().worth());
    }
}
