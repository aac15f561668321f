package dev.entente.ui.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.payout.BankResult;
import dev.entente.payout.BankResult.Fate;
import dev.entente.payout.BankResult.Row;
import dev.entente.payout.ShownPayout;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Takes what the bank says of a payout, shows what each row would do, and does it once somebody says so. */
final class ResultUpload extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 2_000_000;

    private final transient PayoutDesk desk;
    private final transient ShownPayout payout;
    private final SerializableRunnable again;
    private final Div answer = new Div();
    private final Button close = new Button("Cancel", click -> close());

    ResultUpload(PayoutDesk desk, ShownPayout payout, SerializableRunnable again) {
        this.desk = desk;
        this.payout = payout;
        this.again = again;
        setHeaderTitle("Upload what the bank says");
        setWidth("min(820px, 94vw)");
        var words = new Paragraph(
                "A CSV: the end-to-end id, the day on which it was paid, and the amount and currency if the bank names"
                        + " them, such as " + payout.number()
                        + "-1, 2026-03-31, 100.00, EUR. You see what each row does before anything is done.");
        words.addClassName("en-muted");
        answer.addClassName("en-column");
        answer.getElement().setAttribute("role", "status");
        var form = new Div(words, upload(), answer);
        form.addClassName("en-form");
        add(form);
        getFooter().add(close);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".csv", ".txt");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setDropLabel(new Span("or drop it here, up to 2 MB"));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
        var choose = new Button("Choose a file", new Glyph("up"));
        upload.setUploadButton(choose);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    // The bytes come in another request, which does not hold the page.
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        var name = event.getFileName();
        var text = new String(event.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        try {
            var result = desk.settling.preview(payout.id(), text);
            ui.access(() -> show(result));
        } catch (Problem problem) {
            ui.access(() -> refuse(name, problem.detail()));
            event.reject(problem.kind().title());
        }
    }

    void show(BankResult result) {
        answer.removeAll();
        getFooter().removeAll();
        var fresh = result.fresh();
        int rest = result.rows().size() - fresh.size();
        var sums = result.sums().stream().map(Format.user()::money).collect(Collectors.joining(", "));
        var words = fresh.isEmpty()
                ? "No row says anything new"
                : count(fresh.size(), "payment becomes paid", "payments become paid") + ", " + sums;
        var tone = rest == 0 ? Tone.GOOD : Tone.WARN;
        answer.add(new Notice(
                tone, words, rest == 0 ? "" : count(rest, "row does nothing", "rows do nothing") + "; see why below."));
        answer.add(table(result.rows()));
        getFooter().add(close);
        if (fresh.isEmpty()) return;
        var take = new Button("Mark " + Format.user().number(fresh.size()) + " as paid", click -> take(result));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        getFooter().add(take);
    }

    private static String count(int count, String one, String many) {
        return Format.user().number(count) + " " + (count == 1 ? one : many);
    }

    private void take(BankResult result) {
        try {
            desk.settling.paid(payout.id(), result.fresh(), null);
            close();
            again.run();
        } catch (Problem problem) {
            refuse("Nothing was changed", problem.detail());
        }
    }

    /** What does nothing stands first: somebody has to look at it. */
    private static Table table(List<Row> rows) {
        var table = new Table("", List.of("Row", "Payment", "Partner", "Paid on", "Amount", "What it does"));
        rows.stream().sorted((one, other) -> other.fate().compareTo(one.fate())).forEach(row -> table.row(cells(row)));
        return table;
    }

    private static List<Component> cells(Row row) {
        return List.of(
                new Span(Format.user().number(row.number())),
                new Span(row.endToEnd()),
                new Span(row.partner() == null ? "" : row.partner()),
                new Span(row.on() == null ? "" : Format.user().day(row.on())),
                row.amount() == null ? new Span() : new MoneyCell(row.amount()),
                what(row));
    }

    /** One word that stays in a line, and the reason below it. */
    private static Component what(Row row) {
        var badge = new StatusBadge(word(row), tone(row));
        if (row.fate() == Fate.PAID) return badge;
        var why = new Span(row.words());
        why.addClassName("en-muted");
        var cell = new Div(badge, why);
        cell.addClassNames("en-cell-2", "en-cell-plain");
        return cell;
    }

    private static String word(Row row) {
        return switch (row.fate()) {
            case PAID -> "Becomes paid";
            case KNOWN -> "Nothing new";
            case OTHER -> "To look at";
            case WRONG -> "Nothing";
        };
    }

    private static Tone tone(Row row) {
        return switch (row.fate()) {
            case PAID -> Tone.GOOD;
            case KNOWN -> Tone.NEUTRAL;
            case OTHER -> Tone.WARN;
            case WRONG -> Tone.BAD;
        };
    }

    private void refuse(String name, String why) {
        answer.removeAll();
        answer.add(new Notice(Tone.BAD, "This file cannot be taken in", name + ": " + why));
    }
}
