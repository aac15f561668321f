package dev.entente.ui.contribution;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.contribution.Contribution;
import dev.entente.contribution.Span;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import java.util.List;

/** How the figures are worked out, in words, and the rates that they were converted by. */
final class Basis extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> WORDS = List.of(
            "Revenue is what was sold through partners in these months, less what was given back, for those who are credited with"
                    + " selling it. Influence is shown beside it: it is revenue of whoever sold it already.",
            "The cost of what was sold is what a piece of the product cost on the day of the sale, in the sale\u2019s currency"
                    + " where it is known in it. What is given back takes its cost back.",
            "What partners earned is what the ledger says for events of these months, held back or payable, with what was put"
                    + " right after questions. Fees charged to partners add to it; marketplace fees that you entered take away.",
            "Program costs are what you entered, each month with its part of what is spread over several.",
            "Amounts are converted by the rate of the last day of their month, or of today while it goes on. Each figure is"
                    + " rounded once, so parts may differ from their sum by a cent.");

    Basis(Contribution now, Span span) {
        var panel = new Panel("How it is worked out");
        add(panel);
        var list = new UnorderedList();
        for (var each : WORDS) list.add(new ListItem(each));
        list.add(new ListItem("Partner-derived margin = revenue \u2212 cost of what was sold."));
        list.add(new ListItem(
                "Net revenue after fees = revenue \u2212 earned by partners + fees charged \u2212 marketplace fees."));
        list.add(new ListItem("Contribution = margin \u2212 earned by partners + fees \u2212 program costs."));
        list.add(new ListItem(Contribution.RETURN_IN_WORDS));
        panel.add(list);
        var rates = rates(now);
        if (rates.isEmpty()) {
            panel.add(new Paragraph(
                    "Everything in these months is in " + now.unit().code() + "; nothing was converted."));
            return;
        }
        var table = new Table("", List.of("Month", "Rate"));
        for (var each : rates) table.row(each.split("\t", 2));
        var details = new NativeDetails("Rates that were used, " + ContributionAddress.words(span), table);
        details.addClassName("en-more");
        panel.add(details);
    }

    private static List<String> rates(Contribution now) {
        var format = Format.user();
        return now.parts().stream()
                .filter(part ->
                        part.rate().isPresent() && !part.rate().get().legs().isEmpty())
                .map(part -> format.month(part.month()) + "\t"
                        + part.rate().orElseThrow().words())
                .distinct()
                .sorted()
                .toList();
    }
}
