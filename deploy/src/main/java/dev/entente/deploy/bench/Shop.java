package dev.entente.deploy.bench;

import static dev.entente.deploy.bench.Replies.sent;

import dev.entente.deploy.server.Rest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A vendor with partners, a program and a product, who imports what was sold. */
final class Shop {

    private static final int PARTNERS = 40;
    private static final int CUSTOMERS = 2_000;
    private static final int DAYS = 360;
    private static final int PRICES = 9_000;
    private static final int FAMILIES = 200;
    private static final int FEW = 20;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Rest rest;

    private Shop(Rest rest) {
        this.rest = rest;
    }

    static Shop open(Laboratory laboratory, String slug) {
        var wanted = Map.of("slug", slug, "name", slug, "admin", "ada@bench.example", "starter", "partnership-levels");
        var token = laboratory.operator().openTenant(wanted).path("token").asString();
        var shop = new Shop(laboratory.rest(slug, token));
        sent(shop.rest.put("/api/v1/products/ENT", Map.of("name", "Enterprise", "family", "enterprise")));
        for (int i = 0; i < PARTNERS; i++) shop.partner(i);
        return shop;
    }

    private void partner(int number) {
        var said = Map.of("code", code(number), "name", "Partner " + number, "since", "2024-01-01");
        var id = sent(rest.post("/api/v1/partners", said)).path("id").asString();
        var tiers = List.of(Map.of("tier", "silver", "from", "2024-01-01"));
        sent(rest.put(
                "/api/v1/partners/" + id + "/enrolments/partnership-levels",
                Map.of("since", "2024-01-01", "tiers", tiers)));
    }

    private static String code(int number) {
        return "partner-" + number;
    }

    /** A file of so many sales, the same each time; the name makes them other sales than those of another file. */
    static String file(String name, int rows) {
        var text = new StringBuilder("Invoice,Date,Partner,Motion,Customer,Domain,Product,Quantity,Net,Currency\n");
        for (int i = 0; i < rows; i++) {
            int customer = i % CUSTOMERS;
            text.append("%s-%d,%s,%s,resell,Customer %d,customer-%d.example,ENT,1,%d.%02d,EUR\n"
                    .formatted(
                            name,
                            i,
                            FIRST.plusDays(i % DAYS),
                            code(i % PARTNERS),
                            customer,
                            customer,
                            100 + i % PRICES,
                            i % 100));
        }
        return text.toString();
    }

    /** A file of so many products. */
    static String products(int rows) {
        var text = new StringBuilder("Article,Description,Group\n");
        for (int i = 0; i < rows; i++)
            text.append("P-%06d,Valve %d of steel,family-%d\n".formatted(i, i, i % FAMILIES));
        return text.toString();
    }

    /** A file with a price of each of them. */
    static String prices(int rows) {
        var text = new StringBuilder("SKU,Price book,Price,Currency,Term,From quantity,From day\n");
        for (int i = 0; i < rows; i++)
            text.append("P-%06d,worldwide,%d.%02d,EUR,,1,%s\n".formatted(i, 1 + i % PRICES, i % 100, FIRST));
        return text.toString();
    }

    /** The book in which those prices are written, for everybody. */
    void book() {
        var said = Map.of("name", "Worldwide", "currency", "EUR", "from", FIRST.toString());
        sent(rest.put("/api/v1/price-books/worldwide", said));
    }

    /** A book for whoever sells services, with prices of a few of so many products, each far from the next. */
    void fewPrices(int products) {
        var buyers = Map.of("motion", "services");
        // Who sold services before was asked what is worldwide: that is corrected.
        var said = Map.of(
                "name", "Few", "currency", "EUR", "from", FIRST.toString(), "buyers", buyers, "correction", true);
        sent(rest.put("/api/v1/price-books/few", said));
        var text = new StringBuilder("SKU,Price book,Price,Currency,Term,From quantity,From day\n");
        for (int i = 0; i < FEW; i++)
            text.append("P-%06d,few,%d.00,EUR,,1,%s\n".formatted((long) i * products / FEW, 10 + i, FIRST));
        var id = upload("prices", "few", text.toString());
        check(id);
        commit(id);
        awaitCommitted(id);
    }

    JsonNode get(String path) {
        return sent(rest.get(path));
    }

    /** Sends a file of a kind; the import's key. */
    String upload(String kind, String name, String file) {
        var path = "/api/v1/imports?kind=" + kind + "&name=" + name + ".csv";
        return sent(rest.send("POST", path, "text/csv", file, Map.of()))
                .path("id")
                .asString();
    }

    /** Has every row checked, by the mapping that is proposed. */
    void check(String id) {
        sent(rest.put("/api/v1/imports/" + id + "/mapping", shown(id).path("mapping")));
        await(id, batch -> state(batch).equals("checked"));
    }

    void commit(String id) {
        sent(rest.post("/api/v1/imports/" + id + "/commit", Map.of("skipBadRows", false)));
    }

    /** Has all that it brought given back. */
    JsonNode undo(String id) {
        sent(rest.post("/api/v1/imports/" + id + "/undo", Map.of()));
        return await(id, batch -> state(batch).equals("undone"));
    }

    JsonNode awaitCommitted(String id) {
        return await(id, batch -> state(batch).equals("committed"));
    }

    /** Looks at the import until it is as it should be; an answer that is none is waited for as well. */
    JsonNode await(String id, Predicate<JsonNode> enough) {
        return Replies.await(
                rest, "/api/v1/imports/" + id, enough, batch -> state(batch).equals("stopped"));
    }

    JsonNode shown(String id) {
        return await(id, _ -> true);
    }

    private static String state(JsonNode batch) {
        return batch.path("state").asString();
    }
}
