package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.Deal;
import dev.entente.deal.DealItem;
import dev.entente.deal.DealPage;
import dev.entente.deal.DealProblem;
import dev.entente.deal.DealProfile;
import dev.entente.partner.Partner;
import dev.entente.problem.Problem;
import dev.entente.quote.BeginningDeals;
import dev.entente.quote.QuotePage;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.kit.Routes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of a deal: a new one from its customer on; of one that is there, what changes on the way. */
final class DealForm {

    private static final int MOST_NAME = 200;

    private final @Nullable DealPage page;
    private @Nullable QuotePage from;
    private final Unit unit;
    private final TextField customer = new TextField("Customer");
    private final TextField domain = new TextField("Website");
    private final TextField name = new TextField("What it is about");
    private final ComboBox<Partner> partner = new ComboBox<>("Partner");
    private final Select<String> motion = new Select<>();
    private final Select<Route> route = Routes.field();
    private final MoneyField amount;
    private final DayField close = new DayField("Expected close");
    private final TextField next = new TextField("Next step");
    private final DayField nextOn = new DayField("On");
    private final TextArea blockers = new TextArea("Blockers");
    private final SharedForm shared;

    DealForm(DealActs acts, @Nullable DealPage page, Unit unit) {
        this.page = page;
        this.unit = unit;
        this.amount = new MoneyField("Amount", unit);
        this.shared = new SharedForm(acts.partners);
        for (var needed : List.of(customer, name)) needed.setRequiredIndicatorVisible(true);
        customer.setMaxLength(200);
        name.setMaxLength(MOST_NAME);
        next.setMaxLength(500);
        blockers.setMaxLength(2000);
        domain.setHelperText("Such as hartwelldairy.example");
        acts.partners.offer(partner);
        partner.setHelperText("Leave it empty for your own deal");
        motion.setLabel("Motion");
        motion.setItemLabelGenerator(Format::word);
        motion.setItems(
                List.of(Motion.RESELL, Motion.REFERRAL, Motion.CO_SELL, Motion.SERVICES, Motion.MARKETPLACE).stream()
                        .map(Motion::code)
                        .toList());
        motion.setValue(Motion.RESELL.code());
        if (page != null) {
            fill(page.deal());
            shared.fill(page.shared(), acts.partners);
        }
    }

    /** Of a deal that begins with a quote, with what that offers. */
    DealForm(DealActs acts, QuotePage from) {
        this(acts, null, from.quote().net().unit());
        this.from = from;
        var quote = from.quote();
        int lines = from.standing().lines().size();
        customer.setValue(quote.customerName());
        name.setValue(BeginningDeals.products(from, MOST_NAME));
        amount.setAmount(quote.net());
        amount.setReadOnly(true);
        amount.setHelperText("What the " + (lines == 1 ? "line" : lines + " lines") + " of " + quote.number() + " come"
                + (lines == 1 ? "s" : "") + " to");
        if (quote.partnerId() != null)
            partner.setValue(acts.partners.of(quote.partnerId().toString()).orElse(null));
        partner.setReadOnly(true);
        partner.setHelperText("For whom the quote is");
        motion.setItems(quote.motion());
        motion.setValue(quote.motion());
    }

    private void fill(Deal deal) {
        customer.setValue(deal.customerName());
        domain.setValue(deal.domain() == null ? "" : deal.domain());
        name.setValue(deal.name());
        route.setValue(deal.route());
        amount.setAmount(deal.amount());
        close.setValue(deal.expectedClose());
        next.setValue(deal.nextStep() == null ? "" : deal.nextStep());
        nextOn.setValue(deal.nextStepOn());
        blockers.setValue(deal.blockers() == null ? "" : deal.blockers());
    }

    Component[] fields() {
        var when = pair(amount, close);
        var then = pair(next, nextOn);
        if (page == null)
            return new Component[] {
                pair(customer, domain), name, pair(partner, motion), route, when, then, shared.section()
            };
        amount.setReadOnly(!page.lines().isEmpty());
        if (amount.isReadOnly()) amount.setHelperText("What its products cost together");
        return new Component[] {name, route, when, then, blockers, shared.section()};
    }

    Map<String, Component> byPointer() {
        var fields = new HashMap<String, Component>(shared.byPointer());
        fields.putAll(Map.of(
                "/customer/name", customer,
                "/customer/domain", domain,
                "/name", name,
                "/partner", partner,
                "/motion", motion,
                "/amount", amount,
                "/expectedClose", close,
                "/nextStep", next,
                "/nextStepOn", nextOn,
                "/blockers", blockers));
        return fields;
    }

    DealProfile profile() {
        if (!amount.fits()) {
            throw Problem.field(DealProblem.UNCLEAR_DEAL, "/amount", "Use at most " + unit.scale() + " decimals");
        }
        var deal = page == null ? null : page.deal();
        return new DealProfile(
                deal == null ? partnerId() : deal.partnerId(),
                deal == null ? customer.getValue() : deal.customerName(),
                deal == null ? text(domain) : deal.domain(),
                name.getValue(),
                deal == null ? motion.getValue() : deal.motion(),
                deal == null ? program() : deal.program(),
                route.getValue(),
                amount.amount().orElseGet(() -> Amount.zero(unit)),
                close.getValue(),
                deal == null ? null : deal.ownerId(),
                text(next),
                nextOn.getValue(),
                blockers.getValue(),
                page == null ? items() : page.lines(),
                shared.fields());
    }

    private List<DealItem> items() {
        return from == null ? List.of() : from.standing().items();
    }

    private @Nullable String program() {
        return from == null ? null : from.standing().program();
    }

    private @Nullable UUID partnerId() {
        if (from != null) return from.quote().partnerId();
        var chosen = partner.getValue();
        return chosen == null ? null : chosen.id();
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }
}
