package dev.entente.settlement;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.branding.Brand;
import dev.entente.branding.BrandLogo;
import dev.entente.document.Figures;
import dev.entente.document.Paper;
import dev.entente.document.Paper.Column;
import dev.entente.earning.Explanation.Input;
import dev.entente.earning.ProvingEarnings;
import dev.entente.tenant.Digest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands on the paper of an audit bundle: what its file says, without keys, in the same order, with the terms written once for all results. */
final class BundleDocument {

    private static final List<Column> POSTINGS = List.of(
            new Column("Date", 2, false),
            new Column("From", 3, false),
            new Column("To", 3, false),
            new Column("Amount", 3, true));
    private static final List<Column> ELSEWHERE = List.of(
            new Column("Date", 2, false),
            new Column("Month", 2, false),
            new Column("From", 3, false),
            new Column("To", 3, false),
            new Column("Amount", 3, true));
    private static final List<Column> INPUTS = List.of(new Column("Input", 2, false), new Column("Value", 5, false));
    private static final List<Column> STEPS = List.of(new Column("Step", 6, false), new Column("Adds", 2, true));

    private final Paper paper;
    private final ObjectNode bundle;
    private final Map<String, Integer> terms = new LinkedHashMap<>();

    private BundleDocument(Paper paper, ObjectNode bundle) {
        this.paper = paper;
        this.bundle = bundle;
    }

    static byte[] of(ObjectNode bundle, Brand brand, Optional<BrandLogo> logo) {
        var title = "Audit bundle of " + bundle.at("/statement/number").asString("");
        var document = new BundleDocument(new Paper(brand, logo, title), bundle);
        document.write(title);
        return document.paper.bytes();
    }

    private void write(String title) {
        var head = bundle.path("statement");
        paper.heading(title, text(head, "period") + " \u00b7 " + text(head, "partner"));
        paper.facts(facts(head));
        paper.quiet("Seal of the bundle\u2019s file, the SHA-256 of "
                + bundle.at("/seal/of").asString("") + ": " + Seal.said(bundle));
        paper.text("Whoever has that file works out again, without a database, all whose inputs are in it:"
                + " ./entente bundle verify " + text(head, "number") + ".json");
        postings("Lines", bundle.path("postings"), true);
        postings("Posted beside the lines", bundle.path("postings"), false);
        elsewhere(bundle.path("elsewhere"));
        for (var proof : bundle.path("earnings")) result(proof);
    }

    private static Map<String, String> facts(JsonNode head) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Partner", text(head, "partner"));
        facts.put("Month", text(head, "period"));
        facts.put("State", words(text(head, "state")));
        facts.put("Earned", text(head, "pays"));
        facts.put("Charged", text(head, "charges"));
        facts.put("Put right", text(head, "adjusted"));
        facts.put("Carried here", text(head, "carried"));
        facts.put("To pay", text(head, "toPay"));
        facts.put("Carried on", text(head, "carriedOn"));
        facts.put("Disputed", text(head, "disputed"));
        facts.put("Left to pay", text(head, "left"));
        if (head.has("approved")) facts.put("Approved with", text(head, "approved"));
        return facts;
    }

    private void postings(String title, JsonNode all, boolean lines) {
        var rows = StreamSupport.stream(all.spliterator(), false)
                .filter(posting -> posting.path("line").booleanValue(false) == lines)
                .map(posting -> List.of(text(posting, "on"), from(posting), to(posting), text(posting, "amount")))
                .toList();
        if (!rows.isEmpty()) paper.part(title).table(POSTINGS, rows);
    }

    /** These are of other months than the head's. */
    private void elsewhere(JsonNode all) {
        var rows = StreamSupport.stream(all.spliterator(), false)
                .map(posting -> List.of(
                        text(posting, "on"),
                        text(posting, "period"),
                        from(posting),
                        to(posting),
                        text(posting, "amount")))
                .toList();
        if (!rows.isEmpty()) paper.part("Posted on other statements").table(ELSEWHERE, rows);
    }

    private static String from(JsonNode posting) {
        return words(text(posting, "from"));
    }

    private static String to(JsonNode posting) {
        return words(text(posting, "to"));
    }

    private void result(JsonNode proof) {
        var inputs = proof.path("inputs");
        var pin = inputs.path("pin");
        if (!pin.isMissingNode()) terms(pin, inputs.path("terms"));
        paper.part(BundledEarnings.name(proof));
        var read = inputs.isMissingNode() ? List.<Input>of() : ProvingEarnings.words(inputs.toString());
        if (inputs.isMissingNode())
            paper.quiet("Its inputs are not in the file. " + text(proof, BundledEarnings.LEFT_OUT) + ".");
        if (!read.isEmpty())
            paper.table(INPUTS, read.stream().map(BundleDocument::row).toList());
        if (!pin.isMissingNode()) paper.quiet("Worked out by terms " + terms.get(key(pin, inputs.path("terms"))));
        if (proof.has("fence"))
            paper.quiet("Behind version " + proof.path("fence").asInt() + " of the fence around plugins");
        answer(Seal.JSON.treeToValue(proof.path("result"), Earning.class));
        paper.quiet("SHA-256 of the result: " + Digest.of(proof.path("result").toString()));
        if (!proof.path("reproduced").booleanValue(false))
            paper.quiet("When the bundle was taken, it did not come out again.");
    }

    /** Once for all results that they made. */
    private void terms(JsonNode pin, JsonNode agreed) {
        int number = terms.size() + 1;
        if (terms.putIfAbsent(key(pin, agreed), number) != null) return;
        paper.part("Terms " + number + ": " + text(pin, "offer"));
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                "Program",
                text(pin, "program") + ", version " + pin.path("version").asInt());
        facts.put("In force from", text(pin, "from"));
        facts.put(
                "Model",
                text(pin, "model") + ", version " + pin.path("modelVersion").asInt());
        paper.facts(facts);
        var digest = text(pin, "digest");
        paper.quiet(
                digest.isEmpty()
                        ? "The model is one of Entente\u2019s own."
                        : "SHA-256 of the plugin\u2019s jar: " + digest);
        paper.text(agreed.toPrettyString().replaceAll("\\s*\\n\\s*", " "));
    }

    private static String key(JsonNode pin, JsonNode agreed) {
        return pin + " " + agreed;
    }

    private void answer(Earning result) {
        switch (result) {
            case Held(var because) -> paper.text("Held: " + because);
            case Earned earned -> {
                var rows = new ArrayList<List<String>>();
                for (var step : earned.steps()) rows.add(List.of(step.words(Figures::plain), Figures.of(step.exact())));
                paper.table(STEPS, rows).sum(Map.of(words(earned.kind().name()), Figures.of(earned.amount())));
            }
        }
    }

    private static List<String> row(Input input) {
        return List.of(input.label(), input.value(Figures::plain));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    /** "Partner payable", of PARTNER_PAYABLE. */
    private static String words(String constant) {
        if (constant.isEmpty()) return "";
        return constant.charAt(0)
                + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
