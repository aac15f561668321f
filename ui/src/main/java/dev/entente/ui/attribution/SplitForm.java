package dev.entente.ui.attribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Percentage;
import dev.entente.attribution.AttributionProblem;
import dev.entente.attribution.ReadingCredits.Divided;
import dev.entente.partner.Partner;
import dev.entente.problem.Findings;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.Evidence.Portion;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the credit is split: a row for each partner, one for each of the vendor's own sellers, and what is left. */
final class SplitForm {

    private static final List<Part> PARTS = List.of(Part.SOURCED, Part.SELLS, Part.FULFILS, Part.IMPLEMENTS);

    private final CreditDesk desk;
    private final Map<String, String> names;
    private final List<Sharing> sharing = new ArrayList<>();
    private final List<OwnSeller> own = new ArrayList<>();
    private final Div partners = rows();
    private final Div sellers = rows();
    private final TextField by = new TextField("Agreed by");
    private final DayField on = new DayField("Agreed on");
    private final Span left = new Span();
    private final Div expected = new Div();
    private final Map<String, Component> byPointer = new HashMap<>();
    private Runnable answer = () -> {};

    /** Begins with what was agreed before, or with an empty row. */
    SplitForm(CreditDesk desk, @Nullable Divided agreed, LocalDate today) {
        this.desk = desk;
        this.names = agreed == null ? Map.of() : agreed.names();
        var before = agreed == null ? null : agreed.said();
        by.setRequiredIndicatorVisible(true);
        by.setMaxLength(100);
        on.setRequiredIndicatorVisible(true);
        by.setValue(before == null ? desk.visitor() : before.by());
        on.setValue(before == null ? today : before.on());
        left.addClassName("en-count-line");
        left.getElement().setAttribute("role", "status");
        if (before != null) before.shares().forEach(this::share);
        if (before != null && before.own() != null) before.own().forEach(this::seller);
        if (sharing.isEmpty()) share(null);
        List.<HasValue<?, ?>>of(by, on).forEach(this::listen);
        renumber();
    }

    private static Div rows() {
        var rows = new Div();
        rows.addClassName("en-item-lines");
        return rows;
    }

    Component[] content() {
        var head = new Div(by, on);
        head.addClassName("en-pairs");
        var foot = new Div(
                more("Add a partner", () -> share(null)),
                more("Add one of your own sellers", () -> seller(null)),
                left);
        foot.addClassName("en-actions");
        return new Component[] {partners, sellers, foot, head, expected};
    }

    private Button more(String words, Runnable add) {
        var more = new Button(words, new Glyph("plus"), click -> {
            add.run();
            renumber();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        return more;
    }

    private final class Sharing extends Div {

        private static final long serialVersionUID = 1L;

        private final ComboBox<Partner> partner = new ComboBox<>("Partner");
        private final Select<Part> part = new Select<>();
        private final BigDecimalField share = share();
        private final @Nullable String motion;

        Sharing(@Nullable Portion before) {
            addClassName("en-share-line");
            motion = before == null ? null : before.motion();
            desk.offerPartners(partner);
            partner.setRequiredIndicatorVisible(true);
            part.setLabel("Its part");
            part.setItems(PARTS);
            part.setItemLabelGenerator(each -> CreditWords.sentence(each.word()));
            part.setValue(before == null ? Part.SELLS : before.part());
            if (before != null) {
                desk.partner(before.partner(), names.getOrDefault(before.partner(), ""))
                        .ifPresent(partner::setValue);
                share.setValue(before.share().percent());
            }
            add(partner, part, share, away("Take this partner out", () -> {
                sharing.remove(this);
                partners.remove(this);
                if (sharing.isEmpty()) share(null);
            }));
            List.<HasValue<?, ?>>of(partner, part, share).forEach(SplitForm.this::listen);
        }
    }

    private final class OwnSeller extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField seller = new TextField("Your own seller");
        private final BigDecimalField share = share();

        OwnSeller(@Nullable OwnPortion before) {
            addClassName("en-share-line");
            seller.setRequiredIndicatorVisible(true);
            seller.setMaxLength(100);
            seller.setHelperText("A name or an e-mail address; partners do not see it");
            if (before != null) {
                seller.setValue(before.seller());
                share.setValue(before.share().percent());
            }
            add(seller, share, away("Take this seller out", () -> {
                own.remove(this);
                sellers.remove(this);
            }));
            List.<HasValue<?, ?>>of(seller, share).forEach(SplitForm.this::listen);
        }
    }

    private static BigDecimalField share() {
        var share = new BigDecimalField("Share");
        share.addClassName("en-number-field");
        share.setSuffixComponent(new Span("%"));
        share.setRequiredIndicatorVisible(true);
        share.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 12.5"));
        return share;
    }

    private Button away(String words, Runnable take) {
        var away = new Button(new Glyph("close"), click -> {
            take.run();
            renumber();
        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(words);
        away.setTooltipText(words);
        return away;
    }

    private void share(@Nullable Portion before) {
        var row = new Sharing(before);
        sharing.add(row);
        partners.add(row);
    }

    private void seller(@Nullable OwnPortion before) {
        var row = new OwnSeller(before);
        own.add(row);
        sellers.add(row);
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(_ -> changed());
    }

    /** Answers with every change what would come of it. */
    void answering(Runnable then) {
        answer = then;
        changed();
    }

    private void changed() {
        left.setText(words(total()));
        answer.run();
    }

    private BigDecimal total() {
        var all = new ArrayList<BigDecimalField>();
        sharing.forEach(row -> all.add(row.share));
        own.forEach(row -> all.add(row.share));
        return all.stream()
                .map(BigDecimalField::getValue)
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String words(BigDecimal total) {
        var hundred = BigDecimal.valueOf(100);
        if (total.abs().compareTo(BigDecimal.valueOf(10_000)) > 0 || total.scale() > 6)
            return "Use at most two decimals";
        var over = total.subtract(hundred);
        if (over.signum() > 0) return percent(over) + " more than the whole";
        if (over.signum() == 0) return "Nothing is left";
        return percent(over.negate()) + " is left, and is nobody\u2019s";
    }

    private static String percent(BigDecimal value) {
        return Format.user().percent(Percentage.of(value.toPlainString()));
    }

    private void renumber() {
        byPointer.clear();
        byPointer.putAll(Map.of("/by", by, "/on", on));
        for (int i = 0; i < sharing.size(); i++) {
            byPointer.put("/shares/" + i + "/partner", sharing.get(i).partner);
            byPointer.put("/shares/" + i + "/part", sharing.get(i).part);
            byPointer.put("/shares/" + i + "/share", sharing.get(i).share);
        }
        for (int i = 0; i < own.size(); i++) {
            byPointer.put("/own/" + i + "/seller", own.get(i).seller);
            byPointer.put("/own/" + i + "/share", own.get(i).share);
        }
        changed();
    }

    /** What stands below the fields. */
    void answer(Component... notice) {
        expected.removeAll();
        expected.add(notice);
    }

    Map<String, Component> byPointer() {
        return byPointer;
    }

    /** What is missing is named field by field; the rest is the rule's to refuse. */
    @SuppressWarnings("NullAway") // a day that is missing is the rule's to refuse
    AgreedSplit said() {
        var findings = new Findings();
        var shares = new ArrayList<Portion>();
        for (int i = 0; i < sharing.size(); i++) {
            var row = sharing.get(i);
            var chosen = row.partner.getValue();
            if (chosen == null) findings.add("/shares/" + i + "/partner", "Choose the partner that has this share");
            var share = percentage(row.share, "/shares/" + i, findings);
            if (chosen != null && share != null)
                shares.add(new Portion(chosen.code(), row.part.getValue(), share, row.motion));
        }
        var sellers = new ArrayList<OwnPortion>();
        for (int i = 0; i < own.size(); i++) {
            var share = percentage(own.get(i).share, "/own/" + i, findings);
            if (share != null)
                sellers.add(new OwnPortion(own.get(i).seller.getValue().strip(), share));
        }
        findings.refuse(AttributionProblem.UNCLEAR_EVIDENCE);
        return new AgreedSplit(by.getValue().strip(), on.getValue(), shares, sellers);
    }

    private static @Nullable Percentage percentage(BigDecimalField field, String at, Findings findings) {
        var value = field.getValue();
        try {
            if (value != null) return Percentage.of(value.toPlainString());
        } catch (IllegalArgumentException tooFine) {
            // it is said beside the field, as where nothing is written
        }
        findings.add(at + "/share", "Use a percentage from 0.01 to 100, with at most two decimals");
        return null;
    }
}
