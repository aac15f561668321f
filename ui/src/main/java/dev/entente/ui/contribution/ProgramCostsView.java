package dev.entente.ui.contribution;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.contribution.ContributionPermissions;
import dev.entente.contribution.KeepingProgramCosts;
import dev.entente.contribution.KeepingProgramCosts.Shown;
import dev.entente.contribution.Span;
import dev.entente.export.ExportingContribution;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.program.ReadingPrograms;
import dev.entente.ui.kit.Action;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What programs cost beside what partners earn: entered, imported, and taken back by an entry of its own. */
@Route(value = "program-costs", layout = VendorLayout.class)
@PageTitle("Program costs")
@Requires(ContributionPermissions.READ)
public final class ProgramCostsView extends Div implements Rows<Shown> {

    private static final long serialVersionUID = 1L;

    private final transient KeepingProgramCosts costs;
    private final transient ReadingPrograms programs;
    private final transient PartnerChoice partners;
    private final transient Today today;
    private final Listing<Shown> list = new Listing<>(new Noun("entry", "entries"), this);
    private final boolean may;

    ProgramCostsView(
            KeepingProgramCosts costs,
            ReadingPrograms programs,
            ExportingContribution exporting,
            PartnerChoice partners,
            Today today,
            Visit visit) {
        this.costs = costs;
        this.programs = programs;
        this.partners = partners;
        this.today = today;
        this.may = visit.may(ContributionPermissions.ENTER);
        addClassNames("en-page", "en-page-full");
        var words = "Staff, tools, events and funds that your programs cost beside what partners earn";
        var header = may
                ? new PageHeader("Program costs", words, imported(), enter())
                : new PageHeader("Program costs", words);
        list.exporting(typed -> exporting.costs())
                .named("What", shown -> shown.cost().description(), ProgramCostsView::quiet)
                .column("Kind", shown -> shown.cost().kind().title())
                .column("Months", ProgramCostsView::months)
                .column("Program", Shown::program)
                .column("Partner", Shown::partner)
                .money("Amount", shown -> shown.cost().amount());
        if (may)
            list.action(new Action<>(
                    shown -> canBeTakenBack(shown) ? "Take back" : "",
                    shown -> shown.cost().number(),
                    this::takeBack));
        list.card(shown -> new Card(
                        shown.cost().description(),
                        "",
                        Format.user().money(shown.cost().amount()),
                        months(shown) + " \u00b7 " + quiet(shown)))
                .whenEmpty(nothing());
        add(header.backTo("Contribution", ContributionView.class), list);
    }

    private EmptyState nothing() {
        var words =
                "What staff, tools, events and funds cost makes the return on investment of your programs known. Enter the"
                        + " first, or import a table of your accounting.";
        return may
                ? new EmptyState("coins", "No program costs yet", words, enter())
                : new EmptyState("coins", "No program costs yet", words);
    }

    private static Anchor imported() {
        return new Anchor("imports/new", "Import a file");
    }

    private Button enter() {
        var enter = new Button("Enter a cost", new Glyph("plus"), click -> ask());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        return enter;
    }

    private void ask() {
        var partner = new ComboBox<Partner>();
        partners.offer(partner);
        var known = programs.list().stream().map(ReadingPrograms.Page::program).toList();
        var form = new ProgramCostForm(known, partner, today.currency(), today.day());
        new Ask("Enter a cost", "Enter the cost", form.content())
                .explaining(form.byPointer())
                .then(() -> {
                    costs.enter(List.of(form.said()));
                    list.refresh();
                })
                .open();
    }

    private static boolean canBeTakenBack(Shown shown) {
        return !shown.isTakenBack() && shown.cost().takesBack() == null;
    }

    private void takeBack(Shown shown) {
        var because = new TextField("Why");
        because.setManualValidation(true);
        new Ask("Take back " + shown.cost().number() + "?", "Take it back", because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    costs.takeBack(shown.cost().id(), because.getValue());
                    list.refresh();
                })
                .open();
    }

    private static String months(Shown shown) {
        return ContributionAddress.words(
                new Span(shown.cost().from(), shown.cost().last()));
    }

    private static String quiet(Shown shown) {
        return Stream.of(shown.cost().number(), shown.cost().source(), shown.isTakenBack() ? "Taken back" : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    @Override
    public List<Shown> read(String search, int offset, int limit) {
        return costs.list(offset, limit);
    }

    @Override
    public int count(String search) {
        return costs.count();
    }

    @Override
    public boolean any() {
        return costs.count() > 0;
    }
}
