package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Step;
import dev.entente.branding.Brand;
import dev.entente.branding.BrandLogo;
import dev.entente.document.Figures;
import dev.entente.document.Paper;
import dev.entente.document.Paper.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A quote as a paper in the vendor's brand: what it is about, each line, what it comes to, and how each price was made. */
final class QuoteDocument {

    private static final List<Column> LINES = List.of(
            new Column("Product", 5, false),
            new Column("Quantity", 1.4f, true),
            new Column("Term", 1.4f, false),
            new Column("List", 2.2f, true),
            new Column("Off", 1.1f, true),
            new Column("Net", 2.2f, true));
    private static final List<Column> CUSTOMERS = List.of(
            new Column("Product", 6, false),
            new Column("Quantity", 1.4f, true),
            new Column("Term", 1.6f, false),
            new Column("Price", 2.4f, true));
    private static final List<Column> STEPS =
            List.of(new Column("Step", 7, false), new Column("Adds", 2.4f, true), new Column("Price", 2.4f, true));
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private QuoteDocument() {}

    static byte[] of(
            QuotePage page,
            QuoteRevision revision,
            Map<String, String> programs,
            String buyer,
            Brand brand,
            Optional<BrandLogo> logo) {
        var quote = page.quote();
        var title = "Quote " + quote.number();
        var code = revision.program();
        var called = code == null ? null : programs.getOrDefault(code, code);
        var paper = new Paper(brand, logo, title)
                .heading(title, "for " + quote.customerName())
                .facts(facts(quote, revision, called, buyer));
        if (quote.note() != null) paper.text(quote.note());
        paper.table(LINES, revision.lines().stream().map(QuoteDocument::line).toList());
        paper.sum(sum(revision));
        paper.part("How each price was made");
        for (var line : revision.lines())
            paper.quiet(line.sku() + " \u00b7 " + line.name()).table(STEPS, steps(line, code, called));
        if (!brand.design().footnote().isEmpty()) paper.quiet(brand.design().footnote());
        return paper.bytes();
    }

    /** What a customer reads: each line with what it comes to, and nothing of how. */
    static byte[] forCustomer(QuotePage page, QuoteRevision revision, Brand brand, Optional<BrandLogo> logo) {
        var quote = page.quote();
        var title = "Quote " + quote.number();
        var facts = new LinkedHashMap<String, String>();
        facts.put("Valid through", Figures.of(revision.validThrough()));
        facts.put("Revision", Integer.toString(revision.number()));
        var paper = new Paper(brand, logo, title)
                .heading(title, "for " + quote.customerName())
                .facts(facts);
        if (quote.note() != null) paper.text(quote.note());
        paper.table(
                CUSTOMERS,
                revision.lines().stream().map(QuoteDocument::customerLine).toList());
        paper.sum(Map.of("Total, before tax", Figures.of(revision.net())));
        if (!brand.design().footnote().isEmpty()) paper.quiet(brand.design().footnote());
        return paper.bytes();
    }

    private static List<String> customerLine(PricedLine line) {
        return List.of(
                line.name() + "\n" + line.sku(),
                Figures.of(line.quantity()),
                Figures.of(line.term()),
                Figures.of(Objects.requireNonNull(line.net())));
    }

    private static Map<String, String> facts(
            Quote quote, QuoteRevision revision, @Nullable String called, String buyer) {
        var facts = new LinkedHashMap<String, String>();
        if (!buyer.isEmpty()) facts.put("Partner", buyer);
        facts.put("Valid through", Figures.of(revision.validThrough()));
        facts.put("Prices of", Figures.of(revision.day()));
        facts.put("Revision", Integer.toString(revision.number()));
        facts.put("Kind", quote.kind().name().toLowerCase(Locale.ROOT) + ", " + quote.motion());
        if (called != null) facts.put("Program", called + ", version " + revision.version());
        var rate = revision.rate();
        if (rate != null) facts.put("Exchange rate", rate.source());
        return facts;
    }

    private static List<String> line(PricedLine line) {
        var list = Objects.requireNonNull(line.list());
        var net = Objects.requireNonNull(line.net());
        return List.of(
                line.name() + "\n" + line.sku(),
                Figures.of(line.quantity()),
                Figures.of(line.term()),
                Figures.of(list),
                off(list, net),
                Figures.of(net));
    }

    private static String off(Amount list, Amount net) {
        if (list.minor() == 0) return "";
        var off = list.minus(net).value().multiply(ALL).divide(list.value(), 1, RoundingMode.HALF_UP);
        return off.signum() == 0 ? "" : off.toPlainString() + "%";
    }

    private static Map<String, String> sum(QuoteRevision revision) {
        var sum = new LinkedHashMap<String, String>();
        sum.put("At list price", Figures.of(revision.list()));
        var off = revision.net().minus(revision.list());
        if (off.minor() != 0) sum.put("Discounts", Figures.of(off));
        sum.put("Net, before tax", Figures.of(revision.net()));
        return sum;
    }

    private static List<List<String>> steps(PricedLine line, @Nullable String program, @Nullable String called) {
        var rows = new ArrayList<List<String>>();
        var soFar = line.steps().getFirst().exact();
        for (int i = 0; i < line.steps().size(); i++) {
            var step = line.steps().get(i);
            if (i > 0) soFar = soFar.plus(step.exact());
            rows.add(List.of(words(step, line.by(i, program, called)), Figures.of(step.exact()), Figures.of(soFar)));
        }
        return rows;
    }

    private static String words(Step step, String by) {
        var words = step.words(Figures::plain);
        return by.isEmpty() ? words : words + "\n" + by;
    }
}
