package dev.entente.deploy.bench;

import dev.entente.deploy.installation.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a catalog of so many products takes: to be brought in with a price for each, and to be looked at once it is there. */
final class Stocking {

    private static final int ASKED = 20;
    private static final double A_SECOND = 1_000_000_000;
    private static final double A_MILLISECOND = 1_000_000;

    private final Laboratory laboratory;
    private final int products;
    private final Consumer<String> progress;

    Stocking(Laboratory laboratory, int products, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.products = products;
        this.progress = progress;
    }

    List<Figure> measure() {
        var shop = Shop.open(laboratory, "stocking");
        shop.book();
        var figures = new ArrayList<Figure>();
        figures.addAll(taken(shop, "products", Shop.products(products)));
        figures.addAll(taken(shop, "prices", Shop.prices(products)));
        shop.fewPrices(products);
        pages().forEach((name, path) -> figures.add(asked(shop, name, path)));
        return figures;
    }

    private Map<String, String> pages() {
        var middle = "P-%06d".formatted(products / 2).substring(0, 5);
        var pages = new LinkedHashMap<String, String>();
        pages.put("First page of products", "/api/v1/products?limit=50");
        pages.put("Products found by a word that many have", "/api/v1/products?limit=50&q=steel");
        pages.put("Products found by a number that one has", "/api/v1/products?limit=50&q=valve%20" + products / 2);
        pages.put("Products of which none is found", "/api/v1/products?limit=50&q=nothing-of-it");
        pages.put("First page of the price list", "/api/v1/price-list?limit=50");
        pages.put("Price list from its middle on", "/api/v1/price-list?limit=50&sku=" + middle);
        pages.put("Price list of a family", "/api/v1/price-list?limit=50&family=family-7");
        pages.put("Price list of a book with few prices", "/api/v1/price-list?limit=50&motion=services");
        pages.put("The same, of a family", "/api/v1/price-list?limit=50&motion=services&family=family-7");
        pages.put("Written prices of a family", "/api/v1/price-books/worldwide/prices?limit=50&family=family-7");
        return pages;
    }

    private List<Figure> taken(Shop shop, String kind, String file) {
        progress.accept("Importing %,d %s".formatted(products, kind));
        var sent = new ArrayList<String>();
        double send = seconds(() -> sent.add(shop.upload(kind, kind, file)));
        var id = sent.getFirst();
        double check = seconds(() -> shop.check(id));
        double take = seconds(() -> {
            shop.commit(id);
            var outcome = shop.awaitCommitted(id).path("outcome");
            if (outcome.path("created").asLong() != products)
                throw new Refusal("Of %,d %s not all came in: %s".formatted(products, kind, outcome));
        });
        return List.of(
                new Figure("Send %,d %s".formatted(products, kind), "%.1f s".formatted(send)),
                new Figure("  check", "%.1f s".formatted(check)),
                new Figure("  take in", "%.1f s".formatted(take)));
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / A_SECOND;
    }

    /** How long it takes as a rule and at most, once it was asked for before. */
    private Figure asked(Shop shop, String name, String path) {
        shop.get(path);
        var times = new ArrayList<Double>();
        for (int i = 0; i < ASKED; i++) times.add(seconds(() -> shop.get(path)) * A_SECOND / A_MILLISECOND);
        times.sort(null);
        return new Figure(name, "%.1f ms, at most %.1f ms".formatted(times.get(ASKED / 2), times.getLast()));
    }
}
