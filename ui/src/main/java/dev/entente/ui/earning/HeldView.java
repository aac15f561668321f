package dev.entente.ui.earning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.HeldRow;
import dev.entente.earning.ReadingEarnings;
import dev.entente.earning.Recalculating;
import dev.entente.earning.Recalculating.Done;
import dev.entente.earning.Recalculating.Outcome;
import dev.entente.earning.Recalculating.Started;
import dev.entente.earning.Release;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Action;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.shell.Working;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Results that are held for review: each with its reason, and worked out again once its cause is put right. */
@Route(value = "held", layout = VendorLayout.class)
@PageTitle("Held for review")
@Requires(EarningPermissions.REVIEW)
public final class HeldView extends Div implements Rows<HeldRow> {

    private static final long serialVersionUID = 1L;
    private static final String WORK_OUT_AGAIN = "Work out again";

    private final transient ReadingEarnings earnings;
    private final transient Recalculating recalculating;
    private final Div answer = new Div();
    private final Listing<HeldRow> list;

    HeldView(ReadingEarnings earnings, Recalculating recalculating, Visit visit) {
        this.earnings = earnings;
        this.recalculating = recalculating;
        this.list = list(visit.may(EarningPermissions.RECALCULATE));
        addClassNames("en-page", "en-page-full");
        add(new PageHeader("Held for review", "Put the cause right, then work it out again"), answer, list);
    }

    private Listing<HeldRow> list(boolean mayAct) {
        var held = new Listing<>(new Noun("held item", "held items"), this)
                .named("For", HeldRow::about, row -> row.partner() + " \u00b7 " + row.document())
                .wide("Why it is held", HeldRow::because)
                .wide("What would release it", HeldView::releases)
                .column("Day", row -> Format.user().day(row.on()));
        if (mayAct) held.action(new Action<>(row -> WORK_OUT_AGAIN, HeldRow::about, this::ask));
        return held.card(row -> new Card(
                        row.about(),
                        "",
                        Format.user().day(row.on()),
                        row.partner() + ": " + row.because() + ". " + releases(row)))
                .whenEmpty(new EmptyState(
                        "check",
                        "Nothing is held",
                        "Every sale could be worked out. What can\u2019t be, because a rule, a product or an enrolment is "
                                + "missing, will wait here with its reason."));
    }

    private static String releases(HeldRow row) {
        return row.releases().stream().map(Release::words).collect(Collectors.joining(". "));
    }

    /** Where each of them is done. */
    private static UnorderedList ways(HeldRow row) {
        var ways = new UnorderedList();
        for (var release : row.releases()) {
            var address = address(release);
            ways.add(
                    address.isEmpty()
                            ? new ListItem(release.words())
                            : new ListItem(new Anchor(address, release.words())));
        }
        ways.setVisible(!row.releases().isEmpty());
        return ways;
    }

    private static String address(Release release) {
        return switch (release.at()) {
            case PARTNER -> "partners/" + release.of();
            case PROGRAM -> "programs/" + release.of();
            case PROGRAMS -> "programs";
            case PRODUCTS -> "products";
            case RATES -> "exchange-rates";
            case PLUGINS, SALE -> "";
        };
    }

    private void ask(HeldRow row) {
        var reason = new TextField("What was put right");
        reason.setHelperText("Stands in the audit trail, and beside each amount that changes");
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        var words = new Paragraph("Works out what " + row.partner() + " earned on "
                + Format.user().day(row.on()) + " and later. Only differences are posted.");
        new Ask(WORK_OUT_AGAIN, WORK_OUT_AGAIN, ways(row), words, reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> show(recalculating.recalculate(row.partnerId(), row.on(), reason.getValue())))
                .open();
    }

    private void show(Outcome outcome) {
        answer.removeAll();
        Working.look();
        switch (outcome) {
            case Done done -> show(done);
            case Started _ ->
                answer.add(new Notice(
                                Tone.INFO,
                                "It is being worked out again",
                                "That takes a while, and goes on when you leave.")
                        .then(new Anchor("jobs", "See how far it is")));
        }
    }

    private void show(Done done) {
        var format = Format.user();
        var changed = format.number(done.changed()) + " of " + format.number(done.seen()) + " results changed";
        answer.add(
                done.changed() == 0
                        ? new Notice(Tone.WARN, "Nothing changed", "The cause is still there: read the reason again.")
                        : new Notice(Tone.GOOD, changed, "The differences stand on the statements."));
        list.refresh();
    }

    @Override
    public List<HeldRow> read(String search, int offset, int limit) {
        return earnings.held(offset, limit);
    }

    @Override
    public int count(String search) {
        return earnings.countHeld();
    }
}
