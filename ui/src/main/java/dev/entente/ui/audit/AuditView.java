package dev.entente.ui.audit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.audit.AuditEntry;
import dev.entente.audit.Trail.Filter;
import dev.entente.export.ExportingLists;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.ReadingAudit;
import dev.entente.identity.ReadingAudit.Line;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Action;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The audit trail, newest first: every change with who made it, and what was before and after. */
@Route(value = "audit", layout = VendorLayout.class)
@PageTitle("Audit trail")
@Requires(IdentityPermissions.AUDIT_READ)
public final class AuditView extends Div implements Rows<Line> {

    private static final long serialVersionUID = 1L;

    private final transient ReadingAudit audit;
    private final transient ExportingLists lists;
    private final ComboBox<String> action = new ComboBox<>();
    private final ZoneId zone;

    AuditView(ReadingAudit audit, Today today, ExportingLists lists) {
        this.audit = audit;
        this.lists = lists;
        this.zone = today.zone();
        action.setPlaceholder("Action");
        action.setAriaLabel("Action");
        action.setClearButtonVisible(true);
        action.setItemLabelGenerator(AuditView::words);
        action.setItems(audit.actions());
        addClassNames("en-page", "en-page-full");
        add(new PageHeader("Audit trail", "Every change, written down together with the change itself"), list());
    }

    private Listing<Line> list() {
        return new Listing<>(new Noun("change", "changes"), this)
                .filter(action)
                .exporting(typed -> lists.audit(action.getValue()))
                .named("What", AuditView::what, line -> line.entry().action())
                .column("Who", AuditView::who)
                .column("When", this::when)
                .wide("Became", line -> Change.brief(line.entry().after()))
                .action(new Action<>(AuditView::verb, AuditView::what, this::open))
                .card(line -> new Card(what(line), "", "", who(line) + " \u00b7 " + when(line)))
                .whenEmpty(new EmptyState("trail", "Nothing has changed yet", "The first change will stand here."));
    }

    private void open(Line line) {
        new Change(line.entry(), what(line), who(line) + " \u00b7 " + when(line)).open();
    }

    @Override
    public List<Line> read(String search, int offset, int limit) {
        return audit.list(filter(), offset, limit);
    }

    @Override
    public int count(String search) {
        return audit.count(filter());
    }

    private Filter filter() {
        return new Filter(action.getValue(), null);
    }

    static String what(Line line) {
        return words(line.entry().action());
    }

    /** "partner.added" as "Partner added". */
    private static String words(String action) {
        var words = action.replace('.', ' ').replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String who(Line line) {
        var member = line.member();
        if (member != null) return member;
        return line.entry().memberId() == null ? "The system" : "A former member";
    }

    private String when(Line line) {
        return Format.user().time(line.entry().happenedAt(), zone);
    }

    private static String verb(Line line) {
        return hasContent(line.entry()) ? "See change" : "";
    }

    private static boolean hasContent(AuditEntry entry) {
        return entry.before() != null || entry.after() != null;
    }
}
