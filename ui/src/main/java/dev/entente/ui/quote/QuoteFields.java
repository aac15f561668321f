package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.deal.Deal;
import dev.entente.partner.Partner;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.quote.Cart;
import dev.entente.quote.Cart.Kind;
import dev.entente.quote.CartLine;
import dev.entente.quote.Quote;
import dev.entente.quote.QuoteProblem;
import dev.entente.quote.QuoteProfile;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of a quote beside its cart: for whom, for which deal, what kind of sale it is, and in which currency. */
final class QuoteFields {

    private static final int PAUSE = 500;

    private final QuoteDesk desk;
    private final ComboBox<Partner> partner = new ComboBox<>("Partner");
    private final TextField customer = new TextField("Customer");
    private final ComboBox<Deal> deal = new ComboBox<>("Deal");
    private final Select<Kind> kind = new Select<>();
    private final DayField subscribed = new DayField("Customer since");
    private final Select<String> motion = new Select<>();
    private final ComboBox<String> currency = new ComboBox<>("Currency");
    private final TextField region = new TextField("Region");
    private final ComboBox<String> language = Languages.field("Language");
    private final TextArea note = new TextArea("Note");
    private final SpecialPrice special = new SpecialPrice();
    private final Side side;
    private @Nullable UUID fixedPartner;
    private @Nullable String segment;

    QuoteFields(QuoteDesk desk, Side side) {
        this.desk = desk;
        this.side = side;
        customer.setRequiredIndicatorVisible(true);
        customer.setManualValidation(true);
        customer.setMaxLength(200);
        desk.partners().offer(partner);
        partner.setPlaceholder("");
        partner.setHelperText("Leave it empty for your own quote, at list prices");
        partner.setVisible(side == Side.VENDOR && desk.partners().isSeen());
        describeDeal();
        kind.setLabel("For the customer it is");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Standing::kind);
        kind.setValue(Kind.NEW);
        subscribed.setVisible(false);
        subscribed.setClearButtonVisible(true);
        subscribed.setHelperText("Existing customers may keep a price that others are not asked any more");
        kind.addValueChangeListener(change -> subscribed.setVisible(change.getValue() != Kind.NEW));
        motion.setLabel("Motion");
        motion.setItemLabelGenerator(Format::word);
        offerMotions(Motion.RESELL.code());
        currency.setItems(Currencies.codes());
        currency.setValue(desk.currency());
        currency.setRequiredIndicatorVisible(true);
        currency.setManualValidation(true);
        region.setMaxLength(40);
        region.setClearButtonVisible(true);
        region.setHelperText("Some prices are for one region, such as emea");
        region.setValueChangeMode(ValueChangeMode.LAZY);
        region.setValueChangeTimeout(PAUSE);
        language.setHelperText("Optional. In which the customer reads what products are called");
        note.setMaxLength(2_000);
        note.setMinRows(2);
        note.setHelperText("Optional. The customer reads it below the prices");
    }

    private void describeDeal() {
        deal.setVisible(desk.seesDeals());
        deal.setClearButtonVisible(true);
        deal.setItemLabelGenerator(each -> each.number() + " \u00b7 " + each.customerName());
        deal.setHelperText("A deal registered for you can change the price");
        if (side == Side.VENDOR) deal.setHelperText("A deal that the partner has registered can change the price");
        deal.setItems(
                query -> desk.deals(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> desk.countDeals(query.getFilter().orElse("")));
    }

    private void offerMotions(String chosen) {
        var usual = Stream.of(Motion.RESELL, Motion.REFERRAL, Motion.CO_SELL, Motion.SERVICES, Motion.MARKETPLACE)
                .map(Motion::code);
        motion.setItems(Stream.concat(usual, Stream.of(chosen)).distinct().toList());
        motion.setValue(chosen);
    }

    /** The fields as they are read from the top. */
    Component[] rows() {
        var rows = new ArrayList<Component>();
        rows.add(pair(customer, side == Side.VENDOR ? partner : deal));
        rows.add(side == Side.VENDOR ? pair(deal, kind) : pair(kind, motion));
        rows.add(side == Side.VENDOR ? pair(motion, currency, region) : pair(currency, region));
        rows.add(pair(language, subscribed));
        return rows.toArray(Component[]::new);
    }

    Component note() {
        return note;
    }

    SpecialPrice special() {
        return special;
    }

    Map<String, Component> byPointer() {
        var all = new HashMap<>(special.byPointer());
        all.putAll(Map.of("/customer", customer, "/partner", partner, "/deal", deal, "/kind", kind, "/motion", motion));
        all.putAll(Map.of("/currency", currency, "/region", region, "/subscribed", subscribed, "/language", language));
        all.put("/note", note);
        return all;
    }

    /** Those of them that prices depend on. */
    Map<String, Component> ofPrices() {
        return Map.of(
                "/partner",
                partner,
                "/motion",
                motion,
                "/currency",
                currency,
                "/region",
                region,
                "/subscribed",
                subscribed,
                "/off",
                special.percent());
    }

    /** Says when something has changed that prices depend on, and which deal somebody has chosen. */
    void listen(SerializableRunnable changed, SerializableConsumer<Deal> chosen) {
        for (HasValue<?, ?> each :
                List.<HasValue<?, ?>>of(partner, kind, subscribed, motion, currency, region, language))
            each.addValueChangeListener(change -> changed.run());
        special.listen(changed);
        deal.addValueChangeListener(change -> {
            if (change.getValue() == null || !change.isFromClient()) changed.run();
            else chosen.accept(change.getValue());
        });
    }

    /** Says of the quote what the deal says. */
    void fill(Deal from) {
        deal.setValue(from);
        customer.setValue(from.customerName());
        if (from.partnerId() != null && side == Side.VENDOR)
            partner.setValue(desk.partners().of(from.partnerId().toString()).orElse(null));
        offerMotions(from.motion());
        currency.setValue(from.amount().unit().code());
    }

    /** For whom a quote is stays as it is. */
    void fill(Quote from) {
        fixedPartner = from.partnerId();
        if (from.dealId() != null && desk.seesDeals())
            deal.setValue(desk.deal(from.dealId()).deal());
        customer.setValue(from.customerName());
        if (fixedPartner != null && side == Side.VENDOR)
            partner.setValue(desk.partners().of(fixedPartner.toString()).orElse(null));
        partner.setReadOnly(true);
        partner.setHelperText("For whom it is stays");
        kind.setValue(from.kind());
        subscribed.setValue(from.subscribed());
        offerMotions(from.motion());
        currency.setValue(from.net().unit().code());
        region.setValue(from.region() == null ? "" : from.region());
        segment = from.segment();
        note.setValue(from.note() == null ? "" : from.note());
    }

    /** In which products are named; null: as in the catalog. */
    void fill(@Nullable String spoken) {
        language.setValue(spoken);
    }

    boolean isUntouched() {
        return customer.isEmpty();
    }

    void focus() {
        customer.focus();
    }

    void check(Findings findings) {
        special.check(findings);
        if (customer.getValue().isBlank()) findings.add("/customer", "Say which customer it is for");
    }

    QuoteProfile profile(List<CartLine> lines) {
        return new QuoteProfile(cart(lines), customer.getValue(), note.getValue(), special.reason());
    }

    Cart cart(List<CartLine> lines) {
        if (currency.isEmpty()) throw Problem.field(QuoteProblem.UNCLEAR_CART, "/currency", "Choose a currency");
        var unit = Unit.currency(currency.getValue());
        var forDeal = deal.getValue();
        var typed = region.getValue().strip();
        return new Cart(
                partnerId(),
                motion.getValue(),
                kind.getValue(),
                unit,
                null,
                forDeal == null ? null : forDeal.id(),
                typed.isEmpty() ? null : typed,
                segment,
                lines,
                special.off(),
                kind.getValue() == Kind.NEW ? null : subscribed.getValue(),
                language.getValue());
    }

    /** Null where no currency is chosen. */
    @Nullable
    Unit unit() {
        return currency.isEmpty() ? null : Unit.currency(currency.getValue());
    }

    private @Nullable UUID partnerId() {
        return fixedPartner != null
                ? fixedPartner
                : Optional.ofNullable(partner.getValue()).map(Partner::id).orElse(null);
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }
}
