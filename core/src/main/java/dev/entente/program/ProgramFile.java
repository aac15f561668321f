package dev.entente.program;

import dev.entente.problem.Findings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read from a program file. Two files that differ in order of fields, comments or spelling of figures only are
 * equal, and have the same content and digest.
 */
record ProgramFile(String code, String name, LocalDate from, List<Tier> tiers, List<Offer> offers) {

    private static final JsonMapper JSON = new JsonMapper();

    ProgramFile {
        tiers = List.copyOf(tiers);
        offers = List.copyOf(offers);
    }

    /** Reads a file as people write it; all that is to be changed is found at once. */
    static ProgramFile read(String yaml, TermsReading terms) {
        var findings = new Findings();
        var tree = ProgramText.read(yaml, findings);
        if (findings.isEmpty()) ProgramSchema.check(tree, findings);
        findings.refuse(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        var tiers = list(
                tree.path("tiers"),
                tier -> new Tier(text(tier, "code"), text(tier, "name").strip()));
        var from = day(text(tree, "from"), findings);
        refuseDoubles("/tiers", "/code", "tier", tiers.stream().map(Tier::code).toList(), findings);
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < tree.path("offers").size(); i++) {
            terms.read(tree.path("offers").get(i), "/offers/" + i, tiers, findings)
                    .ifPresent(offers::add);
        }
        var motions = list(tree.path("offers"), offer -> text(offer, "motion"));
        refuseDoubles("/offers", "/motion", "offer for", motions, findings);
        findings.line("/name", text(tree, "name"), 200).refuse(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        return new ProgramFile(text(tree, "program"), text(tree, "name").strip(), from, tiers, offers);
    }

    /** Reads what {@link #content} wrote. */
    static ProgramFile ofContent(String content) {
        var tree = JSON.readTree(content);
        return new ProgramFile(
                text(tree, "program"),
                text(tree, "name"),
                LocalDate.parse(text(tree, "from")),
                list(tree.path("tiers"), tier -> new Tier(text(tier, "code"), text(tier, "name"))),
                list(tree.path("offers"), ProgramFile::offer));
    }

    /** As canonical JSON: every field in its place, no spaces, terms as their model writes them. */
    String content() {
        var tree =
                JSON.createObjectNode().put("program", code).put("name", name).put("from", from.toString());
        var tierNodes = tree.putArray("tiers");
        for (var tier : tiers) tierNodes.addObject().put("code", tier.code()).put("name", tier.name());
        var offerNodes = tree.putArray("offers");
        for (var offer : offers) {
            offerNodes
                    .addObject()
                    .put("motion", offer.motion())
                    .put("name", offer.name())
                    .put("model", offer.model().name())
                    .put("version", offer.model().version())
                    .set("terms", offer.terms());
        }
        return JSON.writeValueAsString(tree);
    }

    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static Offer offer(JsonNode node) {
        return new Offer(text(node, "motion"), text(node, "name"), TermsReading.model(node), node.path("terms"));
    }

    private static LocalDate day(String written, Findings findings) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            findings.add("/from", "Write a day that exists; " + written + " does not");
            return LocalDate.EPOCH;
        }
    }

    private static void refuseDoubles(String list, String field, String what, List<String> values, Findings findings) {
        for (int i = 0; i < values.size(); i++) {
            if (values.indexOf(values.get(i)) == i) continue;
            var pointer = list + "/" + i + field;
            findings.add(pointer, "There is another " + what + " " + values.get(i) + "; keep one");
        }
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        return nodes.valueStream().map(read).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).stringValue("");
    }
}
