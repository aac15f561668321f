package dev.entente.ui.pricebook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.entente.pricebook.LeastMargin;
import dev.entente.problem.Findings;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How much of a book's prices is left for the vendor at least, for those who may know costs. */
final class MarginPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String WORDS =
            "Whatever discounts take off, a price keeps this share above what the product costs you,"
                    + " up to the list price. Special prices are decided by whoever approves them. Partners read neither this nor costs.";

    private final transient BookDesk desk;
    private final String code;

    MarginPanel(BookDesk desk, String code) {
        this.desk = desk;
        this.code = code;
        addClassName("en-form");
        show();
    }

    private void show() {
        removeAll();
        var words = new Paragraph(WORDS);
        words.addClassName("en-muted");
        add(words);
        var said = desk.leastMargins(code);
        if (said.isEmpty())
            add(new Paragraph("Nothing is said here; the book that it inherits from decides, if it says anything."));
        else add(table(said));
        if (desk.mayCost()) add(new Div(new Button("Set a least margin", click -> ask())));
    }

    private static Table table(List<LeastMargin> said) {
        var format = Format.user();
        var table = new Table("Least margin", List.of("From", "Of the price"));
        for (var each : said.reversed()) {
            var share = each.share();
            table.row(List.of(
                    new Span(format.day(each.from())),
                    new Span(share == null ? "Nothing is said" : format.percent(share))));
        }
        return table;
    }

    private void ask() {
        var percent = new BigDecimalField("Of the price, at least");
        percent.setSuffixComponent(new Span("%"));
        percent.addClassName("en-number-field");
        percent.setHelperText("Empty: nothing is said any more");
        percent.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 15"));
        var from = new DayField("From the day");
        from.setValue(desk.today.day());
        new Ask("Set a least margin", "Set the margin", percent, from)
                .explaining(Map.of("/percent", percent, "/from", from))
                .then(() -> {
                    var findings = new Findings();
                    if (percent.isInvalid()) findings.add("/percent", "Write a figure such as 15");
                    if (from.isEmpty()) findings.add("/from", "Choose a day");
                    findings.refuse(FormProblem.INCOMPLETE);
                    var said = percent.isEmpty()
                            ? null
                            : new BigDecimal(percent.getValue().toPlainString());
                    desk.setLeastMargin(code, from.getValue(), said);
                    show();
                })
                .open();
    }
}
