package dev.entente.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.imports.BadRow;
import dev.entente.imports.Finding;
import dev.entente.imports.ImportBatch;
import dev.entente.imports.Kind;
import dev.entente.imports.ReadingImports;
import dev.entente.imports.Tally;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every row would do: how many are new, changed, the same or wrong; which are wrong and why; and the way on. */
final class CheckPanel extends Div implements Rows<BadRow> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TWICE = 200;
    private static final Pattern TWICE = Pattern.compile("Row (\\d{1,9}) names it already");

    private final transient ReadingImports reading;
    private final UUID id;
    private final List<String> header;
    private final Checkbox skip = new Checkbox();
    private final Div answer = new Div();

    CheckPanel(
            ImportBatch batch,
            ReadingImports reading,
            SerializableConsumer<Boolean> commit,
            SerializableConsumer<Integer> leave,
            SerializableRunnable remap) {
        this.reading = reading;
        this.id = batch.id();
        this.header = batch.header();
        addClassName("en-part");
        var tally = batch.expected() == null ? new Tally(0, 0, 0, 0, List.of()) : batch.expected();
        add(figures(batch, tally));
        tally.notes().forEach(note -> add(new Notice(Tone.WARN, "Before you go on", note)));
        add(answer, actions(batch, tally, commit, remap));
        if (batch.kind() == Kind.REGISTRATIONS && tally.refused() > 0) add(twice(leave));
        if (tally.refused() > 0) add(toMend());
    }

    /** Rows that name one customer, together: whoever imports them says which one counts. */
    private Div twice(SerializableConsumer<Integer> leave) {
        var all = new Div();
        var list = new UnorderedList();
        list.addClassName("en-people");
        for (var row : reading.badRowsPage(id, 0, MOST_TWICE)) {
            for (var finding : row.findings()) {
                var before = TWICE.matcher(finding.says());
                if (before.lookingAt()) list.add(twice(row, finding, Integer.parseInt(before.group(1)), leave));
            }
        }
        if (list.getComponentCount() > 0) all.add(new Panel("Named more than once", list));
        return all;
    }

    private static ListItem twice(BadRow row, Finding finding, int before, SerializableConsumer<Integer> leave) {
        var name = new Span(finding.value());
        name.addClassName("en-person-name");
        var words = new Span(finding.says());
        words.addClassName("en-muted");
        var body = new Div(name, words);
        body.addClassName("en-person");
        var other = new Button("Keep row " + row.row() + " instead", click -> leave.accept(before));
        var actions = new Div(other);
        actions.addClassName("en-actions");
        return new ListItem(body, actions);
    }

    private static Div figures(ImportBatch batch, Tally tally) {
        var format = Format.user();
        var noun = batch.kind().noun(2);
        return Figure.strip(
                new Figure(
                        "New", format.number(tally.created()), new Remark("", noun + " that are added", Tone.NEUTRAL)),
                new Figure(
                        "Changed",
                        format.number(tally.changed()),
                        new Remark("", noun + " that are known and differ", Tone.NEUTRAL)),
                new Figure(
                        "The same",
                        format.number(tally.unchanged()),
                        new Remark("", "are left as they are", Tone.NEUTRAL)),
                new Figure(
                        "To mend",
                        format.number(tally.refused()),
                        tally.refused() == 0
                                ? new Remark("Every row is fine", "", Tone.GOOD)
                                : new Remark("Rows that are wrong", "", Tone.BAD)));
    }

    private Div actions(
            ImportBatch batch, Tally tally, SerializableConsumer<Boolean> commit, SerializableRunnable remap) {
        var format = Format.user();
        var going = tally.created() + tally.changed();
        var take =
                new Button("Import " + format.number(going) + " " + batch.kind().noun(going));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.setEnabled(tally.good() > 0 && tally.refused() == 0);
        take.addClickListener(click -> {
            answer.removeAll();
            try {
                commit.accept(skip.getValue());
            } catch (Problem problem) {
                answer.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail()));
                take.setEnabled(true);
            }
        });
        skip.setLabel("Leave out the " + format.number(tally.refused()) + (tally.refused() == 1 ? " row" : " rows")
                + " that are wrong");
        skip.setVisible(tally.refused() > 0 && tally.good() > 0);
        skip.addValueChangeListener(change -> take.setEnabled(change.getValue()));
        var row = new Div(new Button("Change the columns", click -> remap.run()), skip, take);
        row.addClassName("en-actions");
        return row;
    }

    private Panel toMend() {
        var list = new Listing<>(new Noun("row to mend", "rows to mend"), this)
                .named("Row", row -> "Row " + row.row(), this::columns)
                .wide("Stands there", CheckPanel::values)
                .wide("Write instead", CheckPanel::words)
                .card(row -> new Card("Row " + row.row(), "", columns(row), words(row)))
                .whenEmpty(new EmptyState("check", "No row is wrong", "All of them can be imported."));
        var mend = new Anchor(Export.handler(() -> reading.errorFile(id, false)), "Download the rows to mend");
        var all = new Anchor(Export.handler(() -> reading.errorFile(id, true)), "Download the whole file with remarks");
        var links = new Div(mend, all);
        links.addClassName("en-actions");
        return new Panel("What is wrong", links, list);
    }

    private String columns(BadRow row) {
        return row.findings().stream().map(this::column).distinct().collect(Collectors.joining(", "));
    }

    private String column(Finding finding) {
        int column = finding.column();
        if (column < 0 || column >= header.size()) return finding.field().isEmpty() ? "The whole row" : finding.field();
        return header.get(column);
    }

    private static String values(BadRow row) {
        return row.findings().stream()
                .map(finding -> finding.value().isEmpty() ? "nothing" : "\u201c" + finding.value() + "\u201d")
                .collect(Collectors.joining(", "));
    }

    private static String words(BadRow row) {
        return row.findings().stream().map(Finding::says).distinct().collect(Collectors.joining(" \u00b7 "));
    }

    @Override
    public List<BadRow> read(String search, int offset, int limit) {
        return reading.badRowsPage(id, offset, limit);
    }

    @Override
    public int count(String search) {
        return reading.countBadRows(id);
    }
}
