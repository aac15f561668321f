package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.api.Amount;
import dev.entente.earning.ReadingEarnings;
import dev.entente.settlement.ComingPart;
import dev.entente.settlement.StatementLine;
import dev.entente.settlement.StatementPage;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.attribution.CreditDesk;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.shell.RecordPage;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement as both sides see it: the sum, and the lines that open into explanations. The address names the open line,
 * so that a link to it shows the same explanation to a colleague.
 */
public final class StatementSheet extends Div {

    private static final long serialVersionUID = 1L;
    private static final String LINE = "line";

    private final String address;

    public StatementSheet(StatementPage page, Reader reader, Side side) {
        this.address = side.address() + "/" + page.head().id();
        add(equation(page.head(), side));
        StatementWords.notice(page.head()).ifPresent(this::add);
        if (!page.lines().isEmpty()) {
            var lines = new StatementLines(page.lines(), reader::explain, this::remember);
            add(lines);
            if (reader.open() != null) lines.open(reader.open());
        } else if (page.heldBack().isEmpty()) {
            add(new EmptyState(
                    "statement", "Nothing on this statement", "What was posted has been taken back in full."));
        }
        if (!page.heldBack().isEmpty()) add(held(page, reader));
    }

    /** What is held back here, and becomes payable on the statement of a later month. */
    private Div held(StatementPage page, Reader reader) {
        var sum = page.heldBack().stream()
                .map(ComingPart::amount)
                .reduce(Amount.zero(page.head().unit()), Amount::plus);
        var words = new Paragraph(Format.user().money(sum)
                + " of what stands on this statement is held back. Each part stands on the statement of the month in which it"
                + " becomes payable.");
        words.addClassName("en-muted");
        var heading = new H2("Held back");
        var parts = StatementLines.held(page.heldBack(), reader::explain, this::remember);
        if (reader.open() != null
                && page.lines().stream().noneMatch(line -> line.earningId().equals(reader.open())))
            parts.open(reader.open());
        var held = new Div(heading, words, parts);
        held.addClassName("en-column");
        return held;
    }

    /** Where explanations and credits are read, the zone that their times are shown in, and the line to open first. */
    public record Reader(
            ReadingEarnings earnings,
            CreditDesk credits,
            ZoneId zone,
            @Nullable UUID open,
            SerializableFunction<StatementLine, Optional<Component>> below) {

        /** With nothing below the explanations. */
        public Reader(ReadingEarnings earnings, CreditDesk credits, ZoneId zone, @Nullable UUID open) {
            this(earnings, credits, zone, open, line -> Optional.empty());
        }

        ExplanationPanel explain(StatementLine line) {
            var explanation = earnings.explain(line.earningId());
            var sale = explanation.sale();
            var beside = sale == null ? Optional.<Component>empty() : credits.beside(sale);
            var more = Stream.of(beside, below.apply(line)).flatMap(Optional::stream);
            return new ExplanationPanel(explanation, zone, more.toArray(Component[]::new));
        }

        /** The line that an address names; what is no id names none. */
        public static @Nullable UUID line(QueryParameters query) {
            return query.getSingleParameter(LINE).flatMap(RecordPage::id).orElse(null);
        }
    }

    /** Who reads: the words for what is owed, and where statements live. */
    public enum Side {
        VENDOR("statements", "To pay", "Partner owes"),
        PARTNER("portal/statements", "You get", "You owe");

        private final String address;
        private final String pay;
        private final String owe;

        Side(String address, String pay, String owe) {
            this.address = address;
            this.pay = pay;
            this.owe = owe;
        }

        String address() {
            return address;
        }

        /** What the last figure of a statement is called. */
        public String total(StatementRow row) {
            return row.toPay().isNegative() ? owe : pay;
        }
    }

    private static Equation equation(StatementRow row, Side side) {
        var lines = Format.user().number(row.lines()) + (row.lines() == 1 ? " line" : " lines");
        var equation =
                new Equation().term("", "Earned, on " + lines, row.pays()).term("\u2212", "Charged", row.charges());
        if (row.adjusted().minor() != 0) equation.term("+", "Put right", row.adjusted());
        if (row.carried().minor() != 0) equation.term("+", "From the month before", row.carried());
        return equation.term("=", side.total(row), row.toPay());
    }

    private void remember(@Nullable UUID line) {
        var place = line == null ? address : address + "?" + LINE + "=" + line;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(place)));
    }
}
