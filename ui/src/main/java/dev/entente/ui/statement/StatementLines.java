package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.settlement.ComingPart;
import dev.entente.settlement.StatementLine;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a statement. Each is a native details element; what it opens into is read when it opens. */
final class StatementLines extends Section {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 100;

    private final transient List<StatementLine> lines;
    private final SerializableFunction<StatementLine, Component> explain;
    private final SerializableConsumer<@Nullable UUID> onOpen;
    private final Button more = new Button("", click -> showMore());
    private int shown;

    StatementLines(
            List<StatementLine> lines,
            SerializableFunction<StatementLine, Component> explain,
            SerializableConsumer<@Nullable UUID> onOpen) {
        this(lines, "Lines", List.of("Date", "Rule"), explain, onOpen);
        getElement().setAttribute("aria-label", "Statement lines");
    }

    /** What is held back, with the day on which each part becomes payable. */
    static StatementLines held(
            List<ComingPart> parts,
            SerializableFunction<StatementLine, Component> explain,
            SerializableConsumer<@Nullable UUID> onOpen) {
        var lines = parts.stream().map(StatementLines::held).toList();
        return new StatementLines(lines, "Held back", List.of("Payable on", "Earned on"), explain, onOpen);
    }

    private static StatementLine held(ComingPart part) {
        var earned = Format.user().day(part.sold());
        return new StatementLine(
                part.earningId(),
                part.payableOn(),
                part.about(),
                part.document(),
                earned,
                Kind.PAYS,
                part.amount(),
                false,
                part.id());
    }

    private StatementLines(
            List<StatementLine> lines,
            String name,
            List<String> columns,
            SerializableFunction<StatementLine, Component> explain,
            SerializableConsumer<@Nullable UUID> onOpen) {
        this.lines = lines;
        this.explain = explain;
        this.onOpen = onOpen;
        addClassName("en-lines");
        getElement().setAttribute("aria-label", name);
        var heading = new H2(name);
        heading.addClassName("en-sr");
        add(heading, head(columns), more);
        showMore();
    }

    /** Opens the line of this earning, however far down it stands; an unknown one opens nothing. */
    void open(UUID earning) {
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).earningId().equals(earning))
                .findFirst()
                .ifPresent(this::openAt);
    }

    private void openAt(int index) {
        while (shown <= index) showMore();
        getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .skip(index)
                .findFirst()
                .ifPresent(details -> {
                    details.setOpen(true);
                    fill(details, lines.get(index));
                    details.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
                });
    }

    private void showMore() {
        int until = Math.min(lines.size(), shown + STEP);
        for (var line : lines.subList(shown, until)) addComponentAtIndex(indexOf(more), details(line));
        shown = until;
        int rest = lines.size() - shown;
        more.setText("Show " + Math.min(rest, STEP) + " more lines");
        more.setVisible(rest > 0);
    }

    private static Div head(List<String> columns) {
        var head = new Div(
                new Span(columns.getFirst()),
                new Span("For"),
                new Span(columns.getLast()),
                new Span("Amount"),
                new Span());
        head.addClassNames("en-line", "en-line-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    private NativeDetails details(StatementLine line) {
        var details = new NativeDetails(row(line), line.explained() ? waiting() : unexplained(line));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) fill(details, line);
            if (toggle.isFromClient() && line.explained()) onOpen.accept(toggle.isOpened() ? line.earningId() : null);
        });
        return details;
    }

    private void fill(NativeDetails details, StatementLine line) {
        if (details.getContent() instanceof ExplanationPanel || !line.explained()) return;
        try {
            details.setContent(explain.apply(line));
        } catch (RuntimeException e) {
            System.getLogger(StatementLines.class.getName()).log(System.Logger.Level.ERROR, "Explanation", e);
            details.setContent(unreadable(details, line));
        }
    }

    /** A balance has no steps: the statement that it comes from has them. */
    private static Div unexplained(StatementLine line) {
        var box = new Div(new Notice(Tone.INFO, line.about(), "What it is made of stands on the statement before."));
        box.addClassName("en-explain");
        return box;
    }

    private Div unreadable(NativeDetails details, StatementLine line) {
        var again = new Button("Try again", click -> fill(details, line));
        var notice =
                new Notice(Tone.BAD, "The explanation can\u2019t be read now", "The amount is as it was.").then(again);
        var box = new Div(notice);
        box.addClassName("en-explain");
        return box;
    }

    private static Div row(StatementLine line) {
        var document =
                classed("en-muted", line.correction() ? line.document() + " \u00b7 correction" : line.document());
        var what = new Div(new Span(line.about()), document);
        what.addClassName("en-cell-2");
        var amount = new MoneyCell(line.amount());
        amount.addClassName("en-line-amount");
        var row = new Div(
                classed("en-line-date", Format.user().day(line.on())),
                what,
                classed("en-line-rule", line.offer()),
                amount,
                new Glyph("down"));
        row.addClassName("en-line");
        return row;
    }

    /** Grey lines in the shape of what comes; the browser shows them at once. */
    private static Div waiting() {
        var card = new Div();
        card.addClassName("en-explain-wait");
        card.getElement().setAttribute("aria-label", "Reading the explanation").setAttribute("role", "status");
        for (var width : List.of("40%", "75%", "60%", "70%")) {
            var line = classed("en-skeleton", "");
            line.setWidth(width);
            card.add(line);
        }
        var box = new Div(card);
        box.addClassName("en-explain");
        return box;
    }

    private static Span classed(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
