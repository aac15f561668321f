package dev.entente.ui.milestone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.milestone.MilestoneFilter;
import dev.entente.milestone.MilestonePermissions;
import dev.entente.partner.Partner;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.OwnViews;
import dev.entente.ui.view.Said;
import dev.entente.ui.view.Viewed;
import dev.entente.view.KeepingViews;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What partners reached and delivered, the latest first, with what it earned. */
@Route(value = "milestones", layout = VendorLayout.class)
@PageTitle("Milestones")
@Requires(MilestonePermissions.READ)
public final class MilestonesView extends Div implements Rows<MilestoneRow>, Viewed {

    private static final long serialVersionUID = 1L;
    private static final String COUNTS = "Counts";
    private static final String WITHDRAWN = "Withdrawn";
    private static final String ALL = "All";

    private final transient MilestoneBook book;
    private final transient ExportingLists lists;
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Listing<MilestoneRow> list = new Listing<>(new Noun("milestone", "milestones"), this);
    private final SavedViews saved = new SavedViews(List.of(COUNTS, WITHDRAWN, ALL), this::view);
    private final OwnViews own;
    private @Nullable Boolean withdrawn = false;

    MilestonesView(MilestoneBook book, ExportingLists lists, KeepingViews views) {
        this.book = book;
        this.lists = lists;
        addClassNames("en-page", "en-page-full");
        own = new OwnViews(views, this, saved);
        list.search().whenChanged(own::changed);
        book.partners.offer(partner);
        partner.addValueChangeListener(change -> own.changed());
        saved.press(COUNTS);
        var row = new Div(saved, own);
        row.addClassName("en-views-row");
        var words = "What partners reached and delivered beside what they sold, and what it earned";
        add(new PageHeader("Milestones", words, actions()), row, listing());
    }

    private Component[] actions() {
        if (!book.mayReport()) return new Component[0];
        var report = new Button("Report a milestone", new Glyph("plus"), click -> ask());
        report.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {report};
    }

    private void ask() {
        var form = new MilestoneForm(book, null);
        new Ask("Report a milestone", "Report the milestone", form.parts())
                .explaining(form.byPointer())
                .then(() -> UI.getCurrent()
                        .navigate("milestones/" + book.report(form.said()).id()))
                .open();
    }

    private Listing<MilestoneRow> listing() {
        list.searching("Search milestone or reference")
                .filter(partner)
                .exporting(typed -> lists.milestones(filter(typed)))
                .opening("Milestone", MilestoneRow::address, MilestoneRow::name, MilestoneRow::quiet);
        if (book.partners.isSeen()) list.column("Partner", MilestoneRow::partner);
        list.column("Reached", MilestoneRow::day)
                .column("Motion", row -> Format.word(row.milestone().motion()));
        if (book.seesAmounts()) list.number("Earned", MilestoneRow::earned);
        return list.badge("State", MilestoneRow::state, MilestoneRow::tone)
                .card(MilestonesView::card)
                .whenEmpty(new EmptyState(
                        "check",
                        "No milestones yet",
                        "A project that went live, a certification week, a delivered project: report it here, import a"
                                + " file of them or send them over REST, and the terms say what it earns.",
                        new Anchor("imports", "Import a file")));
    }

    private static Card card(MilestoneRow row) {
        var line = row.partner().isEmpty() ? row.day() : row.partner() + " \u00b7 " + row.day();
        return new Card(row.name(), row.address(), row.earned(), line, row.state(), row.tone());
    }

    private MilestoneFilter filter(String typed) {
        var chosen = partner.getValue();
        return new MilestoneFilter(withdrawn, chosen == null ? null : chosen.id(), typed);
    }

    @Override
    public List<MilestoneRow> read(String search, int offset, int limit) {
        return book.rows(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return book.count(filter(search));
    }

    @Override
    public boolean any() {
        return book.count(MilestoneFilter.ALL) > 0;
    }

    private void view(String name) {
        withdrawn = name.equals(ALL) ? null : (Boolean) name.equals(WITHDRAWN);
        saved.press(name);
        own.changed();
        list.refresh();
    }

    @Override
    public String list() {
        return "milestones";
    }

    @Override
    public Said said() {
        return new Said()
                .with("withdrawn", Optional.ofNullable(withdrawn).stream().toList(), String::valueOf)
                .with(
                        "partner",
                        Optional.ofNullable(partner.getValue()).stream().toList(),
                        each -> each.id().toString())
                .with("q", list.search().text());
    }

    @Override
    public void filterBy(Said said) {
        withdrawn = said.of("withdrawn").map(Boolean::valueOf).orElse(null);
        partner.setValue(said.of("partner").flatMap(book.partners::of).orElse(null));
        list.search().setValue(said.of("q").orElse(""));
        list.refresh();
    }
}
