package dev.entente.settlement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** An audit bundle as it is taken from a statement. */
final class BundleFixtures {

    static final UUID EARNING = new UUID(8, 1);
    static final UUID SALE = new UUID(9, 1);

    private static final UUID STATEMENT = new UUID(7, 1);
    private static final UUID BEFORE = new UUID(7, 0);

    private BundleFixtures() {}

    /** With a result of our own model, and a balance that was carried here. */
    static ObjectNode bundle() throws IOException {
        var stored = Files.readAllLines(Path.of("src/test/resources/stored/first-version.jsonl"));
        var bundle = Seal.JSON.createObjectNode();
        bundle.putObject("statement")
                .put("id", STATEMENT.toString())
                .put("number", "ST-1")
                .put("partner", "Northwind")
                .put("period", "2026-03")
                .put("unit", "USD")
                .put("scale", 2)
                .put("lines", 2)
                .put("pays", "14.14 USD")
                .put("charges", "0.00 USD")
                .put("adjusted", "0.00 USD")
                .put("carried", "10.00 USD")
                .put("toPay", "24.14 USD")
                .put("carriedOn", "0.00 USD")
                .put("disputed", "5.00 USD")
                .put("left", "0.00 USD")
                .put("approved", "24.14 USD");
        var postings = bundle.putArray("postings");
        postings.add(
                posted("EXPENSE", "PARTNER_PAYABLE", "14.14", SALE, EARNING).put("line", true));
        postings.add(
                posted("CARRIED", "PARTNER_PAYABLE", "10.00", BEFORE, BEFORE).put("line", true));
        postings.add(posted("PARTNER_PAYABLE", "DISPUTED", "5.00", new UUID(1, 1), new UUID(1, 1))
                .put("line", false));
        postings.add(posted("PARTNER_PAYABLE", "CASH", "19.14", new UUID(1, 2), new UUID(1, 2))
                .put("line", false));
        bundle.putArray("elsewhere");
        var earning = bundle.putArray("earnings").addObject();
        earning.put("id", EARNING.toString())
                .put("source", SALE.toString())
                .put("revision", 1)
                .put("on", "2026-03-31")
                .put("about", "Acme")
                .put("document", "S-1");
        earning.set("inputs", Seal.JSON.readTree(stored.get(0).replace("\"0a1b\"", "null")));
        earning.set("result", Seal.JSON.readTree(stored.get(1)));
        Seal.put(bundle);
        return bundle;
    }

    static ObjectNode posted(String from, String to, String amount, UUID source, UUID earning) {
        return Seal.JSON
                .createObjectNode()
                .put(
                        "id",
                        UUID.nameUUIDFromBytes((from + to).getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("from", from)
                .put("to", to)
                .put("amount", amount + " USD")
                .put("period", "2026-03")
                .put("source", source.toString())
                .put("earning", earning.toString());
    }
}
