package dev.entente.ui.parallel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.parallel.Comparison;
import dev.entente.parallel.ParallelPermissions;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.Map;

/** The other systems whose payments are compared with what is worked out here. */
@Route(value = "parallel-runs", layout = VendorLayout.class)
@PageTitle("Parallel runs")
@Requires(ParallelPermissions.READ)
public final class ParallelRunsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient ParallelDesk desk;

    ParallelRunsView(ParallelDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        var words = "What another system paid, line by line beside what is worked out here";
        add(
                desk.mayImport()
                        ? new PageHeader("Parallel runs", words, bring(ButtonVariant.PRIMARY))
                        : new PageHeader("Parallel runs", words));
        var all = desk.reading.after(null, MOST);
        add(all.isEmpty() ? empty() : table(all));
    }

    private static Button bring(ButtonVariant variant) {
        var button = new Button(
                "Import what it paid",
                new Glyph("up"),
                click -> click.getSource()
                        .getUI()
                        .ifPresent(ui ->
                                ui.navigate("imports/new", QueryParameters.simple(Map.of("kind", "paid_elsewhere")))));
        button.addThemeVariants(variant);
        return button;
    }

    private Component empty() {
        var words =
                "Before you rely on these amounts, see them beside those of the system that you come from. Import its payments"
                        + " from a spreadsheet: the partner, the sale, the month and the amount.";
        return desk.mayImport()
                ? new EmptyState("up", "Nothing to compare yet", words, bring(ButtonVariant.TERTIARY))
                : new EmptyState("up", "Nothing to compare yet", words);
    }

    private Component table(List<Comparison> all) {
        var format = Format.user();
        var table = new Table("", List.of("System", "Payments", "Agree", "Compared"));
        for (var each : all) {
            var at = each.run().comparedAt();
            var agree = at == null
                    ? "Not known yet"
                    : format.number(each.same()) + " of " + format.number(each.lines()) + " lines";
            table.row(List.of(
                    new Anchor("parallel-runs/" + each.run().id(), each.run().system()),
                    new Span(format.number(each.payments())),
                    new Span(agree),
                    new Span(at == null ? "Not yet" : desk.when(at))));
        }
        return table;
    }
}
