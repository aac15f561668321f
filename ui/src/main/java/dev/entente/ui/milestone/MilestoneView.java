package dev.entente.ui.milestone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.MilestonePermissions;
import dev.entente.milestone.MilestoneReport;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.statement.ExplanationPanel;
import java.util.UUID;

/** One milestone: what was reported, what it earned and how; corrected and withdrawn here. */
@Route(value = "milestones/:id", layout = VendorLayout.class)
@Requires(MilestonePermissions.READ)
public final class MilestoneView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MilestoneBook book;
    private final transient Today today;
    private final Undo undo = new Undo();
    private String title = "Milestone";

    MilestoneView(MilestoneBook book, Today today) {
        this.book = book;
        this.today = today;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        var row = book.open(id);
        title = row.name();
        removeAll();
        var header = new PageHeader(title, quiet(row), actions(row.milestone()))
                .backTo("Milestones", MilestonesView.class)
                .status(row.badge());
        var sheet = new Div(new Panel("Reported", facts(row)));
        sheet.addClassName("en-portal-stack");
        if (book.seesAmounts()) sheet.add(new Panel("What it earned", earned(row)));
        add(header, undo, sheet);
    }

    private static String quiet(MilestoneRow row) {
        return row.partner().isEmpty() ? row.day() : row.partner() + " \u00b7 " + row.day();
    }

    private Component[] actions(Milestone milestone) {
        if (!book.mayReport() || milestone.shownBy() != null) return new Component[0];
        if (milestone.isWithdrawn())
            return new Component[] {
                new Button("Count it again", new Glyph("again"), click -> again(milestone.report(book.code(milestone))))
            };
        return new Component[] {
            new Button("Correct it", new Glyph("edit"), click -> correct(milestone)),
            new Button("Withdraw it", new Glyph("hold"), click -> withdraw(milestone))
        };
    }

    private void correct(Milestone milestone) {
        var form = new MilestoneForm(book, milestone);
        var before = milestone.report(book.code(milestone));
        new Ask("Correct " + milestone.name(), "Save the correction", form.parts())
                .explaining(form.byPointer())
                .then(() -> {
                    book.report(form.said());
                    show(milestone.id());
                    undo.offer("You corrected it", () -> again(before));
                })
                .open();
    }

    private void withdraw(Milestone milestone) {
        var before = milestone.report(book.code(milestone));
        book.withdraw(milestone.id());
        show(milestone.id());
        undo.offer("You withdrew it, and what it earned is taken back", () -> again(before));
    }

    private void again(MilestoneReport report) {
        undo.clear();
        show(book.report(report).id());
    }

    private static Facts facts(MilestoneRow row) {
        var milestone = row.milestone();
        var facts = new Facts();
        if (!row.partner().isEmpty())
            facts.fact("Partner", new Anchor("partners/" + milestone.partnerId(), row.partner()));
        facts.fact("Reached on", row.day()).fact("Motion", Format.word(milestone.motion()));
        var services = milestone.services();
        if (services != null) facts.fact("Services", new MoneyCell(services));
        if (milestone.shownBy() == null)
            return facts.fact("Reference", milestone.externalId()).fact("Source", milestone.source());
        var certified = "partners/" + milestone.partnerId() + "?part=certified";
        return facts.fact("Shown by", new Anchor(certified, "The partner\u2019s first certification in it"));
    }

    private Component earned(MilestoneRow row) {
        var result = row.result();
        if (result == null) return new Paragraph("Nothing was worked out for it yet.");
        return new ExplanationPanel(book.explain(result), today.zone());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
