package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.problem.Problem;
import dev.entente.quote.Clearance;
import dev.entente.quote.ClosingQuotes;
import dev.entente.quote.PrintingQuotes;
import dev.entente.quote.Quote;
import dev.entente.quote.Quote.State;
import dev.entente.quote.QuoteRevision;
import dev.entente.quote.SharingQuotes;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Download;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do with a quote on its page: send, accept, decline, withdraw, revise; each offered to who may. */
@Dependent
public class QuoteActs {

    @Inject
    ClosingQuotes closing;

    @Inject
    PrintingQuotes printing;

    @Inject
    ClearanceOfQuotes clearance;

    @Inject
    SharingQuotes sharing;

    @Inject
    QuoteBook book;

    /** How the approval that it needs stands. */
    List<Component> clearance(Quote quote, Side side, SerializableRunnable changed) {
        return clearance.of(quote, side, changed);
    }

    QuoteBook book() {
        return book;
    }

    /** What stands at the top of a quote: its paper, and of an open one the one thing to do last. */
    Component[] header(Quote quote, QuoteRevision shown, Side side, Div said, SerializableRunnable changed) {
        var parts = new ArrayList<Component>();
        parts.add(paper(quote, shown, true));
        parts.add(paper(quote, shown, false));
        if (!isOpen(quote)) return parts.toArray(Component[]::new);
        var revise = new Button(
                "Revise",
                new Glyph("edit"),
                click -> click.getSource()
                        .getUI()
                        .ifPresent(ui -> ui.navigate(side.address() + "/" + quote.id() + "/revise")));
        parts.add(revise);
        if (quote.hasExpired(book.today().day()) || quote.clearance() == Clearance.DECLINED) {
            revise.addThemeVariants(ButtonVariant.PRIMARY);
        } else if (!quote.clearance().isClear()) {
            return parts.toArray(Component[]::new); // somebody else has the next word
        } else if (quote.state() == State.DRAFT) {
            parts.add(primary("Send the quote", () -> send(quote, said, changed)));
        } else {
            parts.add(primary("Accept the quote", () -> accept(quote, changed)));
        }
        return parts.toArray(Component[]::new);
    }

    private boolean isOpen(Quote quote) {
        return quote.state().isOpen() && book.mayMake();
    }

    private Anchor paper(Quote quote, QuoteRevision shown, boolean forCustomer) {
        var id = quote.id();
        int revision = shown.number();
        var handler = Download.of(event -> {
            var printed = forCustomer ? printing.printForCustomer(id, revision) : printing.print(id, revision);
            event.setFileName(printed.name());
            event.setContentType("application/pdf");
            event.getOutputStream().write(printed.pdf());
        });
        return new Anchor(handler, forCustomer ? "PDF for the customer" : "PDF with all steps");
    }

    /** What is done less often, and stands where one looks for it: below the facts. */
    List<Component> more(Quote quote, Side side, SerializableRunnable changed) {
        var more = new ArrayList<Component>();
        if (book.mayBegin(quote, side)) more.add(begin(quote, side));
        if (!isOpen(quote)) return more;
        if (quote.state() == State.SENT) more.add(new Button("Decline", click -> decline(quote, changed)));
        more.add(tertiary("Withdraw the quote", () -> withdraw(quote, changed)));
        return more;
    }

    private static Button begin(Quote quote, Side side) {
        var which = QueryParameters.of("quote", quote.id().toString());
        return new Button(
                side.verb(),
                new Glyph("plus"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(side.beginning(), which)));
    }

    /** The links by which the customer reads it, for whoever may make them. */
    List<SharedLinks> links(Quote quote) {
        return book.mayMake() ? SharedLinks.of(sharing, quote, book.today().zone()) : List.of();
    }

    // Revising takes it back to a draft, so there is nothing to confirm.
    private void send(Quote quote, Div said, SerializableRunnable changed) {
        said.removeAll();
        try {
            closing.send(quote.id(), quote.revision());
            changed.run();
        } catch (Problem problem) {
            said.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail())
                    .then(new Button("Look at it again", click -> changed.run())));
        }
    }

    private void accept(Quote quote, SerializableRunnable changed) {
        var words = quote.dealId() == null
                ? quote.customerName() + " takes it at these prices. It can\u2019t be changed after that."
                : quote.customerName()
                        + " takes it at these prices. Its deal is about these lines from then on, and the quote can\u2019t be"
                        + " changed.";
        new Ask("Accept " + quote.number(), "Accept the quote", new Paragraph(words))
                .then(() -> {
                    closing.accept(quote.id(), quote.revision());
                    changed.run();
                })
                .open();
    }

    private void decline(Quote quote, SerializableRunnable changed) {
        because(
                "Decline " + quote.number(),
                "Decline the quote",
                "What the customer said against it",
                reason -> closing.decline(quote.id(), quote.revision(), reason),
                changed);
    }

    private void withdraw(Quote quote, SerializableRunnable changed) {
        because(
                "Withdraw " + quote.number(),
                "Withdraw the quote",
                "Both sides read it",
                reason -> closing.withdraw(quote.id(), quote.revision(), reason),
                changed);
    }

    private static void because(
            String title, String verb, String hint, SerializableConsumer<String> act, SerializableRunnable changed) {
        var reason = new TextArea("Why");
        reason.setHelperText(hint);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(500);
        new Ask(title, verb, reason)
                .explaining(Map.of("/because", reason))
                .then(() -> {
                    act.accept(reason.getValue());
                    changed.run();
                })
                .open();
    }

    private static Button primary(String text, SerializableRunnable work) {
        var button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button tertiary(String text, SerializableRunnable work) {
        var button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
