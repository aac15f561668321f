package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.deal.ChangingDeals;
import dev.entente.deal.Deal;
import dev.entente.deal.DealPage;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.LosingDeals;
import dev.entente.deal.OpeningDeals;
import dev.entente.deal.Stage;
import dev.entente.deal.Win;
import dev.entente.deal.WinningDeals;
import dev.entente.problem.Problem;
import dev.entente.quote.BeginningDeals;
import dev.entente.ui.conflict.ConflictActs;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.product.ProductChoice;
import dev.entente.ui.quote.QuotesOfDeal;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What people do with deals on their pages: open, change, move, win, lose; each offered to who may. */
@Dependent
public class DealActs {

    @Inject
    OpeningDeals opening;

    @Inject
    BeginningDeals beginning;

    @Inject
    ChangingDeals changing;

    @Inject
    WinningDeals winning;

    @Inject
    LosingDeals losing;

    @Inject
    ProductChoice products;

    @Inject
    PartnerChoice partners;

    @Inject
    SaleOfDeal sales;

    @Inject
    QuotesOfDeal quotes;

    @Inject
    DealTalk talk;

    @Inject
    ConflictActs cases;

    @Inject
    Today today;

    @Inject
    Visit visit;

    boolean mayOpen() {
        return visit.may(DealPermissions.OPEN);
    }

    /** Asks for a new deal. */
    void ask(SerializableConsumer<Deal> opened) {
        var form = new DealForm(this, null, today.currency());
        ask(form, () -> opened.accept(opening.open(form.profile())), form.fields());
    }

    /** Asks for a deal that begins with a quote; where none can, for any other. */
    void askFrom(UUID quote, SerializableConsumer<Deal> opened) {
        try {
            var from = beginning.from(quote);
            var form = new DealForm(this, from);
            int seen = from.quote().revision();
            ask(form, () -> opened.accept(beginning.open(quote, seen, form.profile())), form.fields());
        } catch (Problem problem) {
            var form = new DealForm(this, null, today.currency());
            var said = new Notice(Tone.WARN, problem.kind().title(), problem.detail());
            var parts = Stream.concat(Stream.of(said), Stream.of(form.fields())).toArray(Component[]::new);
            ask(form, () -> opened.accept(opening.open(form.profile())), parts);
        }
    }

    private static void ask(DealForm form, SerializableRunnable open, Component... parts) {
        new Ask("Open a deal", "Open the deal", parts)
                .explaining(form.byPointer())
                .then(open)
                .open();
    }

    /** The buttons of a deal: the one thing to do first. */
    Component actions(DealPage page, SerializableRunnable changed) {
        var deal = page.deal();
        var row = new Div();
        row.addClassName("en-actions");
        boolean open = deal.stage().isOpen();
        if (open && visit.may(DealPermissions.WIN)) row.add(primary("Win the deal", () -> win(page, changed)));
        quotes.action(deal).ifPresent(row::add);
        if (visit.may(DealPermissions.CHANGE)) {
            if (open) {
                next(deal)
                        .ifPresent(to -> row.add(new Button(
                                "Move to " + Stages.words(to).toLowerCase(Locale.ROOT),
                                click -> move(deal, to, row, changed))));
                row.add(new Button("Edit", click -> edit(page, changed)));
                row.add(tertiary("Mark as lost", () -> lose(deal, changed)));
            } else if (deal.stage() == Stage.LOST) {
                row.add(new Button("Reopen", click -> move(deal, Stage.QUALIFIED, row, changed)));
            }
        }
        if (open) cases.about(deal).ifPresent(row::add);
        if (deal.stage() == Stage.WON && visit.may(DealPermissions.WIN)) {
            row.add(new Button("Correct what was sold", click -> win(page, changed)));
        }
        return row;
    }

    Component sale(Deal deal) {
        return sales.of(deal);
    }

    /** Its quotes, for who may see them. */
    Optional<Component> quotes(Deal deal) {
        return quotes.panel(deal);
    }

    private static Optional<Stage> next(Deal deal) {
        return Stages.OPEN.stream()
                .filter(stage -> stage.compareTo(deal.stage()) > 0)
                .findFirst();
    }

    /** Says in place what keeps it from moving. */
    void move(Deal deal, Stage to, Div beside, SerializableRunnable changed) {
        try {
            changing.move(deal.id(), deal.revision(), to, null);
            changed.run();
        } catch (Problem problem) {
            beside.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail()));
        }
    }

    private void win(DealPage page, SerializableRunnable changed) {
        var deal = page.deal();
        var fields = new HashMap<String, Component>();
        var on = new DayField("Won on");
        on.setValue(deal.closedOn() == null ? today.day() : deal.closedOn());
        on.setMax(today.day());
        on.setRequiredIndicatorVisible(true);
        var kind = new Select<Win.Kind>();
        kind.setLabel("For the customer it is");
        kind.setItems(Win.Kind.values());
        kind.setItemLabelGenerator(DealActs::words);
        kind.setValue(Win.Kind.NEW);
        fields.put("/on", on);
        var lines = new LinesField(products, deal.amount().unit(), page.lines(), fields);
        var about = new Div(on, kind);
        about.addClassName("en-pairs");
        new Ask("Win " + deal.customerName(), "Record the sale", about, lines)
                .wide()
                .explaining(fields)
                .then(() -> {
                    var day = Objects.requireNonNullElse(on.getValue(), LocalDate.MAX);
                    winning.win(deal.id(), deal.revision(), new Win(day, kind.getValue(), lines.items()));
                    changed.run();
                })
                .open();
    }

    private static String words(Win.Kind kind) {
        return switch (kind) {
            case NEW -> "New";
            case RENEWAL -> "A renewal";
            case EXPANSION -> "More of what it has";
        };
    }

    private void lose(Deal deal, SerializableRunnable changed) {
        var on = new DayField("Lost on");
        on.setValue(today.day());
        on.setMax(today.day());
        var reason = new TextArea("Why");
        reason.setHelperText("Both sides read it, and learn from it");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        new Ask("Mark " + deal.customerName() + " as lost", "Mark as lost", reason, on)
                .explaining(Map.of("/reason", reason, "/on", on))
                .then(() -> {
                    var day = Objects.requireNonNullElse(on.getValue(), LocalDate.MAX);
                    losing.lose(deal.id(), deal.revision(), day, reason.getValue());
                    changed.run();
                })
                .open();
    }

    private void edit(DealPage page, SerializableRunnable changed) {
        var deal = page.deal();
        var form = new DealForm(this, page, deal.amount().unit());
        new Ask("Edit " + deal.customerName(), "Keep the changes", form.fields())
                .explaining(form.byPointer())
                .then(() -> {
                    changing.change(page, form.profile());
                    changed.run();
                })
                .open();
    }

    private static Button primary(String text, SerializableRunnable work) {
        var button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button tertiary(String text, SerializableRunnable work) {
        var button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
