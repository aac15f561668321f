package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.quote.Quote;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuoteRevision;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Languages;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.statement.Equation;
import java.time.Instant;
import java.util.List;

/**
 * One revision of a quote as both sides see it: the sum, the lines that open into the steps of their prices, what else is
 * said of the quote, and its other revisions.
 */
final class QuoteSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient QuoteBook book;
    private final transient QuotePage page;
    private final transient QuoteRevision revision;
    private final Side side;
    private final transient Format format = Format.user();

    QuoteSheet(
            QuoteBook book,
            QuotePage page,
            QuoteRevision revision,
            Side side,
            List<Component> more,
            List<SharedLinks> links) {
        this.book = book;
        this.page = page;
        this.revision = revision;
        this.side = side;
        if (revision.number() != page.quote().standing()) add(earlier());
        add(equation(), new QuoteLines(revision, book));
        var about = new Panel("About this quote", facts());
        var note = page.quote().note();
        if (note != null) about.add(quoted(note));
        if (!more.isEmpty()) about.add(row(more));
        var aside = new Div();
        links.forEach(aside::add);
        aside.add(revisions(), proof());
        aside.addClassName("en-column");
        var below = new Div(about, aside);
        below.addClassNames("en-columns", "en-quote-below");
        add(below);
    }

    private Notice earlier() {
        var now = page.quote().standing();
        var words = "It was offered on " + day(revision.madeAt()) + ". Revision " + now + " stands now.";
        var notice = new Notice(Tone.INFO, "This is revision " + revision.number(), words)
                .then(new Anchor(side.address() + "/" + page.quote().id(), "Look at revision " + now));
        notice.addClassName("en-quote-earlier");
        return notice;
    }

    private Equation equation() {
        int count = revision.lines().size();
        var lines = format.number(count) + (count == 1 ? " line" : " lines");
        var off = revision.list().minus(revision.net());
        var equation = new Equation().term("", "At list price, on " + lines, revision.list());
        if (off.isNegative()) equation.term("+", "Added", off.negated());
        else equation.term("\u2212", off.minor() == 0 ? "Discounts" : "Discounts, " + against(), off);
        return equation.term("=", "Net", revision.net());
    }

    private String against() {
        return Against.list(revision.list(), revision.net());
    }

    private Facts facts() {
        var quote = page.quote();
        var facts = new Facts();
        var partner = book.partner(quote);
        if (side == Side.VENDOR)
            facts.fact(
                    "Partner",
                    partner.isEmpty()
                            ? new Span("Our own quote")
                            : new Anchor("partners/" + quote.partnerId(), partner));
        book.deal(quote.dealId())
                .ifPresent(deal -> facts.fact("Deal", new Anchor(side.deals() + deal.id(), deal.number())));
        if (quote.dealId() == null)
            book.registration(quote.registrationId())
                    .ifPresent(asked ->
                            facts.fact("Registered as", new Anchor(side.registrations() + asked.id(), asked.number())));
        facts.fact("What it is", Standing.kind(quote.kind())).fact("Motion", Format.word(quote.motion()));
        if (quote.region() != null) facts.fact("Region", quote.region());
        facts.fact("Prices of", format.day(revision.day())).fact("Priced by", program());
        var older = revision.older();
        if (older != null) facts.fact("Version because", older);
        var language = revision.language();
        if (language != null) facts.fact("Products named in", Languages.words(language));
        var rate = revision.rate();
        if (rate != null) facts.fact("Exchange rate", rate.source());
        facts.fact("Made", when(revision.madeAt()) + by());
        decided(quote, facts);
        return facts;
    }

    private void decided(Quote quote, Facts facts) {
        var sent = quote.sentAt();
        var closed = quote.closedAt();
        if (sent != null) facts.fact("Sent", when(sent));
        if (closed != null) facts.fact(Standing.words(quote.state()), when(closed));
        if (quote.because() != null) facts.fact("Because", quote.because());
    }

    private Component program() {
        var code = revision.program();
        if (code == null) return new Span("List prices");
        var words = book.program(revision) + ", version " + revision.version();
        return side == Side.VENDOR ? new Anchor("programs/" + code, words) : new Span(words);
    }

    private String by() {
        return book.member(revision.madeBy()).map(name -> " by " + name).orElse("");
    }

    private Panel revisions() {
        var list = new Tasks();
        var address = side.address() + "/" + page.quote().id();
        for (var each : page.heads()) {
            boolean shown = each.number() == revision.number();
            var name = "Revision " + each.number() + (shown ? ", shown here" : "");
            var quiet = when(each.madeAt()) + " \u00b7 good through " + format.day(each.validThrough());
            list.task(address + "?revision=" + each.number(), name, quiet, each.net());
        }
        return new Panel("Revisions", list);
    }

    private Panel proof() {
        var answer = new Div();
        var words = new Paragraph("Everything that the prices were worked out from is kept with the quote.");
        words.addClassName("en-muted");
        var again = new Button("Work it out again", new Glyph("again"));
        again.setDisableOnClick(true);
        again.addClickListener(click -> {
            answer.removeAll();
            answer.add(result(book.comesOutAgain(page.quote().id(), revision.number())));
            again.setEnabled(true);
        });
        var box = new Div(words, again, answer);
        box.addClassName("en-stack");
        return new Panel("Proof", box);
    }

    private static Notice result(boolean same) {
        return same
                ? new Notice(
                        Tone.GOOD,
                        "It comes out the same, word for word",
                        "Worked out just now from what is kept with the quote.")
                : new Notice(
                        Tone.BAD,
                        "It comes out differently",
                        "The quote stays as it was offered. Tell whoever runs this server: a pricing model has changed.");
    }

    private String day(Instant at) {
        return format.day(at.atZone(book.today().zone()).toLocalDate());
    }

    private String when(Instant at) {
        return format.time(at, book.today().zone());
    }

    private static Div row(List<Component> more) {
        var row = new Div(more.toArray(Component[]::new));
        row.addClassName("en-actions");
        return row;
    }

    private static Paragraph quoted(String text) {
        var words = new Paragraph(text);
        words.addClassNames("en-quote", "en-quote-note");
        return words;
    }
}
