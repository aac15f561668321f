package dev.entente.ui.contribution;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.contribution.Contribution;
import dev.entente.contribution.ContributionPermissions;
import dev.entente.contribution.Dimension;
import dev.entente.contribution.Figure;
import dev.entente.contribution.ReadingContribution.Row;
import dev.entente.contribution.Span;
import dev.entente.contribution.Whose;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What partners and programs left the vendor in some months: from revenue to contribution, and by whom. */
@Route(value = ContributionAddress.PAGE, layout = VendorLayout.class)
@PageTitle("Contribution")
@Requires(ContributionPermissions.READ)
public final class ContributionView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 3;

    private final transient ContributionDesk desk;

    ContributionView(ContributionDesk desk) {
        this.desk = desk;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var said = event.getLocation().getQueryParameters();
        var span = desk.span(
                said.getSingleParameter("from").orElse(null),
                said.getSingleParameter("until").orElse(null));
        var whose = ContributionAddress.whose(said);
        show(span, whose);
    }

    private void show(Span span, Whose whose) {
        var now = desk.of(span, whose);
        var before = desk.of(span.before(), whose);
        var rows = whose.by() == Dimension.TOTAL ? desk.by(Dimension.PARTNER, span) : List.<Row>of();
        add(header(span, whose));
        if (now.isEmpty() && before.isEmpty()) {
            add(nothing());
            return;
        }
        add(strip(now, before), new Gaps(now, span, whose));
        add(new Panel("From revenue to contribution", new WaterfallChart(now), new SumTable(now, before, span, whose)));
        if (whose.by() == Dimension.TOTAL) add(new DividedPanel(desk, span, rows));
        add(new Basis(now, span));
    }

    private PageHeader header(Span span, Whose whose) {
        var words = ContributionAddress.words(span) + ", beside " + ContributionAddress.words(span.before());
        var costs = new RouterLink("Program costs", ProgramCostsView.class);
        if (whose.by() == Dimension.TOTAL) return new PageHeader("Contribution", words, choice(span, whose), costs);
        return new PageHeader("Contribution of " + name(span, whose), words, choice(span, whose))
                .backTo("Contribution of all", ContributionView.class);
    }

    private String name(Span span, Whose whose) {
        return desk.by(whose.by(), span).stream()
                .filter(row -> Objects.equals(row.key(), whose.key()))
                .map(row -> whose.by() == Dimension.MOTION ? Format.word(row.name()) : row.name())
                .findFirst()
                .orElse("a " + whose.by().code() + " without anything in these months");
    }

    private Select<Span> choice(Span span, Whose whose) {
        var choice = new Select<Span>();
        choice.setAriaLabel("Months");
        choice.setWidth("17rem");
        choice.setItems(ContributionAddress.choices(desk.month(), desk.yearStart(), span));
        choice.setItemLabelGenerator(ContributionAddress::words);
        choice.setValue(span);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                ContributionAddress.PAGE,
                QueryParameters.fromString(ContributionAddress.question(change.getValue(), whose)))));
        return choice;
    }

    private static EmptyState nothing() {
        return new EmptyState(
                "coins",
                "Nothing was booked in these months",
                "Sales through partners, what they earned and what programs cost stand here, month by month. Choose other"
                        + " months, or enter what your programs cost.",
                new RouterLink("Enter program costs", ProgramCostsView.class));
    }

    private static Div strip(Contribution now, Contribution before) {
        var format = Format.user();
        var share = now.marginShare().map(each -> format.percent(each) + " of the revenue");
        return dev.entente.ui.kit.Figure.strip(
                figure("Revenue", now.revenue(), before.revenue()),
                new dev.entente.ui.kit.Figure(
                        "Partner-derived margin",
                        format.figure(now.margin()),
                        new Remark("", share.orElse("No revenue yet"), Tone.NEUTRAL)),
                figure("Contribution", now.contribution(), before.contribution()),
                new dev.entente.ui.kit.Figure(
                        "Program return on investment",
                        now.returnOnInvestment().map(format::percent).orElse("Not known yet"),
                        new Remark(
                                "",
                                now.returnOnInvestment().isPresent()
                                        ? "Contribution \u00f7 program costs"
                                        : "No program costs are entered",
                                Tone.NEUTRAL)));
    }

    private static dev.entente.ui.kit.Figure figure(String label, Amount now, Amount before) {
        var change = change(now, before);
        var remark = change.map(each -> new Remark(
                        Format.user().change(each),
                        "on the months before",
                        now.compareTo(before) < 0 ? Tone.BAD : Tone.GOOD))
                .orElse(new Remark("", "Nothing to compare with", Tone.NEUTRAL));
        return new dev.entente.ui.kit.Figure(label, Format.user().figure(now), remark);
    }

    /** Empty where there was nothing, or less: then a percentage says nothing. */
    static Optional<Percentage> change(Amount now, Amount before) {
        if (before.minor() <= 0) return Optional.empty();
        var change = now.minus(before).value().divide(before.value(), DIGITS, RoundingMode.HALF_UP);
        return Optional.of(new Percentage(change));
    }

    /** What is missing in the figures: said before anybody relies on them. */
    private static final class Gaps extends Div {

        private static final long serialVersionUID = 1L;

        Gaps(Contribution now, Span span, Whose whose) {
            var format = Format.user();
            var missing = now.missing();
            if (!missing.isEmpty())
                add(new Notice(
                                Tone.WARN,
                                "Some of it is not in these figures",
                                "There is no exchange rate into " + now.unit().code() + " for:")
                        .resting(missing.stream()
                                .map(part -> part.figure().title() + " of " + format.money(part.own()) + " in "
                                        + format.month(part.month()))
                                .toArray(String[]::new))
                        .then(new Anchor("exchange-rates", "Enter or upload rates")));
            var uncosted = now.of(Figure.UNCOSTED);
            if (uncosted.minor() != 0)
                add(new Notice(
                                Tone.INFO,
                                "Of " + format.money(uncosted) + " of the revenue no cost is known",
                                "It counts as margin in full, so the margin is at most what stands here.")
                        .then(
                                new Anchor(
                                        ContributionAddress.lines(Figure.UNCOSTED, span, whose), "See which products"),
                                new Anchor("costs", "Add their costs")));
        }
    }
}
