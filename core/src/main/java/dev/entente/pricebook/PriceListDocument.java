package dev.entente.pricebook;

import dev.entente.branding.Brand;
import dev.entente.branding.BrandLogo;
import dev.entente.document.Figures;
import dev.entente.document.Paper;
import dev.entente.document.Paper.Column;
import dev.entente.pricebook.ListingPrices.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A buyer's price list as a paper in the vendor's brand: what one piece of each product costs it, and by which book. */
final class PriceListDocument {

    private static final List<Column> PRICES = List.of(
            new Column("Product", 5, false),
            new Column("Term", 1.4f, false),
            new Column("From", 1.1f, true),
            new Column("Price", 2.2f, true),
            new Column("Since", 1.8f, false));

    private PriceListDocument() {}

    /** For a buyer by name (empty: nobody in particular), as of a day. */
    static byte[] of(Listed listed, String buyer, LocalDate day, Brand brand, Optional<BrandLogo> logo) {
        var title = "Price list";
        var quiet = (buyer.isEmpty() ? "" : "for " + buyer + ", ") + "as of " + Figures.of(day);
        var paper = new Paper(brand, logo, title + " \u00b7 " + Figures.of(day)).heading(title, quiet);
        paper.text(listed.choice().why());
        if (!listed.prices().isEmpty())
            paper.table(
                    PRICES,
                    listed.prices().stream().map(PriceListDocument::line).toList());
        if (listed.next() != null)
            paper.quiet("It goes on behind " + listed.next() + "; take the list as a table to have all of it.");
        if (!brand.design().footnote().isEmpty()) paper.quiet(brand.design().footnote());
        return paper.bytes();
    }

    private static List<String> line(Offered offered) {
        var written = offered.price().written();
        return List.of(
                offered.name() + "\n" + offered.sku(),
                Figures.of(offered.term()),
                Figures.of(offered.least()),
                Figures.of(offered.price().price()),
                written == null ? "Its parts" : Figures.of(written.since()));
    }
}
