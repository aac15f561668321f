package dev.entente.ui.attribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.attribution.AttributionPermissions;
import dev.entente.attribution.Level;
import dev.entente.attribution.ReadingCredits.Divided;
import dev.entente.attribution.ReadingCredits.Page;
import dev.entente.attribution.ReadingCredits.Reasons;
import dev.entente.attribution.ReadingCredits.Sold;
import dev.entente.identity.Requires;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.sale.SalesView;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is credited with a sale, by which rule, who lost and why; for the vendor, who may exclude it here. */
@Route(value = "sales/:id", layout = VendorLayout.class)
@Requires(AttributionPermissions.READ)
public final class SaleCreditsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CreditDesk desk;
    private final transient Today today;
    private final Undo undo = new Undo();
    private String title = "Who is credited";

    SaleCreditsView(CreditDesk desk, Today today) {
        this.desk = desk;
        this.today = today;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, id -> show(desk.reading.of(id)));
    }

    private void show(Page page) {
        title = page.document();
        removeAll();
        var reasons = page.reasons();
        add(header(page, reasons), undo);
        if (reasons != null && reasons.exclusion() != null) add(excluded(reasons));
        var left = new Div(new Panel(
                "Credited", CreditLists.holders(page.credited(), reasons == null ? List.of() : reasons.own())));
        left.addClassName("en-column");
        desk.sold
                .of(page.saleId(), () -> show(desk.reading.of(page.saleId())))
                .ifPresent(sold -> left.addComponentAsFirst(sold));
        if (reasons != null && !reasons.lost().isEmpty())
            left.add(new Panel("Not credited", CreditLists.losers(reasons.lost())));
        var right = new Div(new Panel("Decided by", decided(page, reasons)));
        right.addClassName("en-column");
        if (reasons != null && !reasons.claims().isEmpty())
            right.add(new Panel("Claims on the sale", CreditLists.claims(reasons.claims(), takingBack(page))));
        if (reasons != null && reasons.split() != null) right.add(split(page, reasons.split()));
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        add(columns);
    }

    private PageHeader header(Page page, @Nullable Reasons reasons) {
        var header = new PageHeader(page.document(), sold(page.sold()), actions(page, reasons))
                .backTo("Sales", SalesView.class);
        return reasons == null ? header : header.status(CreditWords.badge(reasons.level()));
    }

    private static String sold(@Nullable Sold sold) {
        if (sold == null) return "Who is credited with this sale";
        var format = Format.user();
        return String.join(" \u00b7 ", sold.customer(), format.money(sold.net()), format.day(sold.on()));
    }

    private Component[] actions(Page page, @Nullable Reasons reasons) {
        if (!desk.mayState()) return new Component[0];
        var exclusion = reasons == null ? null : reasons.exclusion();
        var button = exclusion == null
                ? new Button("Exclude this sale", new Glyph("hold"), click -> exclude(page))
                : new Button("Include this sale again", new Glyph("again"), click -> include(page, exclusion));
        var split = reasons == null ? null : reasons.split();
        return new Component[] {
            new Button("Add a claim", new Glyph("plus"), click -> claim(page)),
            new Button(
                    split == null ? "Agree on a split" : "Change the split",
                    new Glyph("partners"),
                    click -> agree(page, split)),
            button
        };
    }

    private void agree(Page page, @Nullable Divided divided) {
        var before = divided == null ? null : divided.said();
        var sale = page.saleId();
        new AgreeingSplit(desk, sale, divided, today.day())
                .ask(page.document(), () -> done(sale, "You agreed on a split", () -> restore(sale, before)));
    }

    private void restore(UUID sale, @Nullable AgreedSplit before) {
        if (before == null) desk.stating.undoSplit(sale);
        else desk.stating.agree(sale, before);
    }

    /** What was agreed, whether it decides or not. */
    private Panel split(Page page, Divided split) {
        var said = split.said();
        var facts = new Facts();
        facts.fact("Agreed by", said.by());
        facts.fact("Agreed on", Format.user().day(said.on()));
        for (var each : said.shares())
            facts.fact(
                    split.names().getOrDefault(each.partner(), each.partner()),
                    CreditWords.sentence(each.part().word()) + ", "
                            + Format.user().percent(each.share()));
        var own = said.own() == null ? List.<OwnPortion>of() : said.own();
        for (var each : own)
            facts.fact(each.seller(), "Your own seller, " + Format.user().percent(each.share()));
        facts.fact("Stated", split.reported() ? "From the sale's source" : "Here");
        var panel = new Panel("Agreed split", facts);
        if (!desk.mayState()) return panel;
        var sale = page.saleId();
        var back = new Button("Take the split back", click -> {
            desk.stating.undoSplit(sale);
            done(sale, "You took the split back", () -> desk.stating.agree(sale, said));
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return panel.aside(back);
    }

    private void claim(Page page) {
        var sale = page.saleId();
        new AddingClaim(desk, sale)
                .ask(
                        page.document(),
                        (name, claim) ->
                                done(sale, "You added a claim of " + name, () -> desk.stating.takeBack(sale, claim)));
    }

    private static Notice excluded(Reasons reasons) {
        var exclusion = reasons.exclusion();
        var kind = exclusion == null ? "" : CreditWords.sentence(exclusion.kind());
        var reason = exclusion == null ? "" : exclusion.reason();
        return reasons.level() == Level.EXCLUDED
                ? new Notice(Tone.BAD, "Excluded as " + kind.toLowerCase(Locale.ROOT), reason)
                : new Notice(
                        Tone.WARN,
                        kind + " is not among what the program excludes",
                        reason + " Nothing follows from it.");
    }

    private Component decided(Page page, @Nullable Reasons reasons) {
        var facts = new Facts();
        if (reasons == null) {
            facts.fact(
                    "Rule",
                    page.credited().isEmpty()
                            ? "The sale was withdrawn"
                            : page.credited().getFirst().share().rule());
        } else {
            facts.fact("Level", reasons.level().title());
            facts.fact("Rule", reasons.rule());
            var program = reasons.program();
            facts.fact(
                    "Program", program == null ? "None; the usual rules" : program + ", version " + reasons.version());
            facts.fact("Because", reasons.because());
            if (reasons.decidedAt() != null)
                facts.fact("Decided", Format.user().time(reasons.decidedAt(), today.zone()));
        }
        var sold = page.sold();
        if (sold != null) facts.fact("Invoiced by", sold.invoicer());
        desk.subscription(page.saleId()).ifPresent(way -> facts.fact("Subscription", way));
        var way = new Div(new Anchor("credit-table", "How sales are credited"));
        way.addClassName("en-actions");
        return new Div(facts, way);
    }

    private CreditLists.@Nullable Taking takingBack(Page page) {
        if (!desk.mayState()) return null;
        return claimed -> new Ask(
                        "Take back the claim of " + claimed.name(),
                        "Take back claim",
                        new Paragraph("Who is credited is decided without it, and what differs is posted."))
                .then(() -> {
                    var again = claimed.again();
                    desk.stating.takeBack(page.saleId(), claimed.claim().id());
                    done(
                            page.saleId(),
                            "You took back a claim of " + claimed.name(),
                            () -> desk.stating.claim(page.saleId(), again));
                })
                .open();
    }

    private void exclude(Page page) {
        var kinds = desk.kinds(page.saleId());
        var kind = new Select<String>();
        kind.setLabel("Kind of traffic");
        kind.setItems(kinds);
        kind.setItemLabelGenerator(CreditWords::sentence);
        var reason = new TextField("Reason");
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText("Your colleagues read it; partners do not");
        var words = new Paragraph("Nobody is credited with it then, and what it earned is taken back.");
        new Ask("Exclude " + page.document(), "Exclude sale", words, kind, reason)
                .explaining(Map.of("/kind", kind, "/reason", reason))
                .then(() -> {
                    var said = kind.getValue() == null ? "" : kind.getValue();
                    desk.stating.exclude(page.saleId(), new Exclusion(said, reason.getValue()));
                    done(page.saleId(), "You excluded the sale", () -> desk.stating.include(page.saleId()));
                })
                .open();
    }

    private void include(Page page, Exclusion before) {
        desk.stating.include(page.saleId());
        done(page.saleId(), "You included the sale again", () -> desk.stating.exclude(page.saleId(), before));
    }

    private void done(UUID sale, String words, SerializableRunnable back) {
        show(desk.reading.of(sale));
        undo.offer(words, () -> {
            back.run();
            show(desk.reading.of(sale));
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
