package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells one tenant what it sells, its price books and its rates of exchange. */
final class Pricing {

    private static final int TOGETHER = 20;

    private final Vendor vendor;
    private final Wire wire;
    private final Catalog catalog;
    private final LocalDate today;
    private final LocalDate first;

    Pricing(Vendor vendor, Wire wire, LocalDate today) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.catalog = Catalog.of(vendor);
        this.first = YearMonth.from(today).minusMonths(vendor.months() - 1L).atDay(1);
    }

    /** Bundles come last, behind what they contain. */
    void products() {
        for (var product : catalog.products()) {
            wire.put(
                    "/products/" + product.sku(),
                    Map.of("name", product.name(), "family", product.family(), "details", product.details()));
        }
    }

    /** Partners are known by then, by their place. */
    void books(List<String> partners) {
        for (var book : catalog.books()) wire.put("/price-books/" + book.code(), said(book, partners));
        var list = catalog.books().getFirst().code();
        var rows = new ArrayList<List<Map<String, Object>>>();
        for (var product : catalog.products()) rows.add(catalog.prices(product, first, today, vendor.currency()));
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            var some = rows.subList(from, Math.min(from + TOGETHER, rows.size())).stream()
                    .flatMap(List::stream)
                    .toList();
            if (!some.isEmpty()) wire.put("/price-books/" + list + "/prices", Map.of("prices", some));
        }
    }

    /** Programs that name a source come behind them. */
    void rates() {
        upload("", catalog.rates(vendor.slug(), first, today));
        upload("?source=TREASURY", catalog.planned(first, today));
    }

    private void upload(String source, String rates) {
        var path = Wire.path("/exchange-rates/upload" + source);
        Wire.expect(wire.rest().send("POST", path, "text/csv", rates, Map.of()), "The exchange rates");
    }

    private Map<String, Object> said(Catalog.Book book, List<String> partners) {
        var said = new LinkedHashMap<String, Object>();
        said.put("name", book.name());
        said.put("currency", vendor.currency());
        said.put("from", book.from(first, today).toString());
        said.put("correction", true); // books of days that are over go before others of those days
        if (book.pricesOf() != null) said.put("pricesOf", book.pricesOf());
        if (book.parent() != null) said.put("parent", book.parent());
        if (book.percent() != null) said.put("adjustment", Map.of("percent", book.percent()));
        if (book.buyers() != null) said.put("buyers", book.buyers());
        if (book.partner() != null) said.put("buyers", Map.of("partner", partners.get(book.partner())));
        return said;
    }
}
