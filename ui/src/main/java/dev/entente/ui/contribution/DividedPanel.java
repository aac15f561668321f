package dev.entente.ui.contribution;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.entente.api.Amount;
import dev.entente.contribution.Dimension;
import dev.entente.contribution.ReadingContribution.Row;
import dev.entente.contribution.Whose;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import java.util.List;

/** The same by partner, by program or by motion, the largest contribution first; each row leads to its own sum. */
final class DividedPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 25;
    private static final List<Dimension> BY = List.of(Dimension.PARTNER, Dimension.PROGRAM, Dimension.MOTION);

    private final transient dev.entente.contribution.Span span;
    private final Select<Dimension> by = new Select<>();
    private final Div list = new Div();
    private transient List<Row> rows;
    private int shown = STEP;

    DividedPanel(ContributionDesk desk, dev.entente.contribution.Span span, List<Row> partners) {
        this.span = span;
        this.rows = partners;
        by.setAriaLabel("Divided by");
        by.setItems(BY);
        by.setItemLabelGenerator(each -> "By " + each.code());
        by.setValue(Dimension.PARTNER);
        by.addValueChangeListener(change -> {
            rows = desk.by(by.getValue(), span);
            shown = STEP;
            show();
        });
        var toolbar = new Div(by, new Export(() -> desk.sheet(by.getValue(), span)));
        toolbar.addClassName("en-toolbar");
        Section panel = new Panel("Who it comes from", toolbar, list);
        add(panel);
        show();
    }

    private void show() {
        list.removeAll();
        var table = new Table(
                "",
                List.of(
                        Format.word(by.getValue().code()),
                        "Revenue",
                        "Margin",
                        "Earned",
                        "Fees",
                        "Program costs",
                        "Contribution",
                        "Return"));
        for (var row : rows.stream().limit(shown).toList()) {
            var it = row.contribution();
            var whose = new Whose(by.getValue(), row.key());
            var name = by.getValue() == Dimension.MOTION ? Format.word(row.name()) : row.name();
            var share =
                    new Span(it.returnOnInvestment().map(Format.user()::percent).orElse(""));
            share.addClassName("en-money");
            table.row(List.of(
                    new Anchor(ContributionAddress.page(span, whose), name),
                    whole(it.revenue()),
                    whole(it.margin()),
                    whole(it.earned().negated()),
                    whole(it.fees()),
                    whole(it.programCosts().negated()),
                    whole(it.contribution()),
                    share));
        }
        list.add(table);
        if (rows.size() > shown)
            list.add(new Button("Show more", click -> {
                shown += STEP;
                show();
            }));
    }

    private static Span whole(Amount amount) {
        var text = new Span(Format.user().whole(amount));
        text.addClassName("en-money");
        return text;
    }
}
