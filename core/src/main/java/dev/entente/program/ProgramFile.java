package dev.entente.program;

import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.RenewalPolicy.Right;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read from a program file. Two files that differ in order of fields, comments or spelling of figures only are
 * equal, and have the same content and digest.
 */
record ProgramFile(
        String code,
        String name,
        LocalDate from,
        List<Tier> tiers,
        List<Offer> offers,
        List<Pricing> pricing,
        RegistrationPolicy registration,
        AttributionPolicy attribution,
        RenewalPolicy renewal,
        @Nullable String holidays,
        ReviewPolicy review,
        @Nullable RatePolicy rates,
        @Nullable LocalDate existing,
        @Nullable RefreshPolicy refresh,
        RegisteredDeals deals) {

    private static final JsonMapper JSON = new JsonMapper();

    ProgramFile {
        tiers = List.copyOf(tiers);
        offers = List.copyOf(offers);
        pricing = List.copyOf(pricing);
    }

    /** Reads a file as people write it; all that is to be changed is found at once. */
    static ProgramFile read(String yaml, TermsReading terms) {
        var findings = new Findings();
        var tree = ProgramText.read(yaml, findings);
        if (findings.isEmpty()) ProgramSchema.check(tree, findings);
        if (!isClean("", findings)) throw findings.problem(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        var tiers = TierText.read(tree.path("tiers"), terms.measures(), findings);
        var holidays = PayableText.holidays(tree);
        if (isClean("/holidays", findings)) PayableText.refuseUnknown(holidays, findings);
        var offers = offers(tree, tiers, terms, findings);
        var pricing = isClean("/pricing", findings)
                ? PricingText.read(tree.path("pricing"), tiers, terms, findings)
                : List.<Pricing>of();
        var from = day(text(tree, "from"), findings);
        var existing = existing(tree, from, findings);
        refuseDoubles("/tiers/%d/code", "tier", tiers.stream().map(Tier::code).toList(), findings);
        var motions = list(tree.path("offers"), offer -> text(offer, "motion"));
        refuseDoubles("/offers/%d/motion", "offer for", motions, findings);
        var attribution = AttributionText.read(tree.path("attribution"), findings);
        var review = isClean("/review", findings) ? ReviewText.read(tree.path("review"), findings) : ReviewPolicy.NONE;
        var rates = isClean("/rates", findings) ? RatesText.read(tree.path("rates"), findings) : null;
        findings.refuse(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        var registration = registration(tree.path("registration"), RegistrationPolicy.USUAL);
        var name = text(tree, "name").strip();
        var renewal = renewal(tree.path("renewal"));
        return new ProgramFile(
                text(tree, "program"),
                name,
                from,
                tiers,
                offers,
                pricing,
                registration,
                attribution,
                renewal,
                holidays,
                review,
                rates,
                existing,
                RefreshPolicy.ofContent(tree.path("refresh")),
                RegisteredDeals.of(text(tree, "deals")));
    }

    private static List<Offer> offers(JsonNode tree, List<Tier> tiers, TermsReading terms, Findings findings) {
        var nodes = tree.path("offers");
        var holidays = PayableText.holidays(tree);
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < nodes.size(); i++) {
            var at = "/offers/" + i;
            if (!isClean(at, findings) || !isClean("/holidays", findings)) continue;
            var payable = PayableText.read(nodes.get(i).path("payable"), at + "/payable", holidays, findings);
            var clawback = ClawbackText.read(nodes.get(i).path("clawback"));
            terms.read(nodes.get(i), at, tiers, findings)
                    .map(offer -> offer.with(payable, clawback))
                    .ifPresent(offers::add);
        }
        return offers;
    }

    // What the form refused already has no meaning to look into.
    private static boolean isClean(String at, Findings findings) {
        return findings.all().stream()
                .map(Finding::pointer)
                .noneMatch(found -> found.equals(at) || !at.isEmpty() && found.startsWith(at + "/"));
    }

    /** Reads what {@link #content} wrote. */
    static ProgramFile ofContent(String content) {
        var tree = JSON.readTree(content);
        var holidays = PayableText.holidays(tree);
        return new ProgramFile(
                text(tree, "program"),
                text(tree, "name"),
                LocalDate.parse(text(tree, "from")),
                TierText.ofContent(tree.path("tiers")),
                list(tree.path("offers"), offer -> offer(offer, holidays)),
                PricingText.ofContent(tree.path("pricing")),
                registration(tree.path("registration"), RegistrationPolicy.UNSAID),
                AttributionText.ofContent(tree.path("attribution")),
                renewal(tree.path("renewal")),
                holidays,
                ReviewText.ofContent(tree.path("review")),
                RatesText.ofContent(tree.path("rates")),
                tree.has("existing") ? LocalDate.parse(text(tree, "existing")) : null,
                RefreshPolicy.ofContent(tree.path("refresh")),
                RegisteredDeals.of(text(tree, "deals")));
    }

    /** The same from another first day on; what is for existing business begins as long after it. */
    ProgramFile beginning(LocalDate day) {
        return new ProgramFile(
                code,
                name,
                day,
                tiers,
                offers,
                pricing,
                registration,
                attribution,
                renewal,
                holidays,
                review,
                rates,
                existing == null ? null : day.plus(Period.between(from, existing)),
                refresh,
                deals);
    }

    /** What is left out is as usual. */
    private static RegistrationPolicy registration(JsonNode node, RegistrationPolicy usual) {
        var reminders = node.path("reminders");
        return new RegistrationPolicy(
                node.path("protection").intValue(usual.protection()),
                node.path("meeting").intValue(usual.meeting()),
                reminders.isArray() ? list(reminders, JsonNode::intValue) : usual.reminders(),
                node.path("checks").intValue(usual.checks()),
                node.path("purchases").intValue(usual.purchases()),
                node.path("rest").intValue(usual.rest()),
                node.path("automatic").booleanValue(usual.automatic()));
    }

    private static RenewalPolicy renewal(JsonNode node) {
        var usual = RenewalPolicy.USUAL;
        var right = node.path("right").stringValue(usual.right().name()).toUpperCase(Locale.ROOT);
        return new RenewalPolicy(Right.valueOf(right), node.path("notice").intValue(usual.notice()));
    }

    /** As canonical JSON: every field in its place, no spaces, terms as their model writes them. */
    String content() {
        var tree =
                JSON.createObjectNode().put("program", code).put("name", name).put("from", from.toString());
        if (existing != null) tree.put("existing", existing.toString());
        if (deals != RegisteredDeals.FOLLOW) tree.put("deals", deals.code());
        TierText.write(tree.putArray("tiers"), tiers);
        var offerNodes = tree.putArray("offers");
        for (var offer : offers) {
            var node = offerNodes
                    .addObject()
                    .put("motion", offer.motion())
                    .put("name", offer.name())
                    .put("model", offer.model().name())
                    .put("version", offer.model().version());
            if (offer.plugin() != null) node.put("plugin", offer.plugin());
            node.set("terms", offer.terms());
            if (offer.payable() != null) PayableText.write(offer.payable(), node.putArray("payable"));
            if (offer.clawback() != null) ClawbackText.write(offer.clawback(), node.putObject("clawback"));
        }
        if (!pricing.isEmpty()) PricingText.write(pricing, tree.putArray("pricing"));
        if (holidays != null) tree.put("holidays", holidays);
        if (!registration.equals(RegistrationPolicy.UNSAID)) write(tree.putObject("registration"));
        if (!attribution.equals(AttributionPolicy.USUAL))
            AttributionText.write(attribution, tree.putObject("attribution"));
        if (!renewal.equals(RenewalPolicy.USUAL))
            tree.putObject("renewal")
                    .put("right", renewal.right().name().toLowerCase(Locale.ROOT))
                    .put("notice", renewal.notice());
        if (!review.equals(ReviewPolicy.NONE)) ReviewText.write(review, tree.putObject("review"));
        if (rates != null) RatesText.write(rates, tree.putObject("rates"));
        if (refresh != null) RefreshPolicy.write(refresh, tree.putObject("refresh"));
        return JSON.writeValueAsString(tree);
    }

    private void write(ObjectNode node) {
        node.put("protection", registration.protection()).put("meeting", registration.meeting());
        var days = node.putArray("reminders");
        registration.reminders().forEach(days::add);
        node.put("checks", registration.checks())
                .put("purchases", registration.purchases())
                .put("automatic", registration.automatic());
        // Those that were written before it could be said stay as they were.
        if (registration.rest() != RegistrationPolicy.UNSAID.rest()) node.put("rest", registration.rest());
    }

    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static Offer offer(JsonNode node, @Nullable String holidays) {
        var payable = PayableText.ofContent(node.path("payable"), holidays);
        var model = TermsReading.model(node);
        var clawback = ClawbackText.read(node.path("clawback"));
        return new Offer(
                text(node, "motion"),
                text(node, "name"),
                model,
                node.path("terms"),
                payable,
                clawback,
                TermsReading.plugin(node));
    }

    private static LocalDate day(String written, Findings findings) {
        return day(written, "/from", findings);
    }

    private static LocalDate day(String written, String at, Findings findings) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            if (isClean(at, findings)) findings.add(at, "Write a day that exists; " + written + " does not");
            return LocalDate.EPOCH;
        }
    }

    private static @Nullable LocalDate existing(JsonNode tree, LocalDate from, Findings findings) {
        if (!tree.has("existing")) return null;
        var existing = day(text(tree, "existing"), "/existing", findings);
        if (isClean("/existing", findings) && isClean("/from", findings) && !existing.isAfter(from))
            findings.add(
                    "/existing",
                    "Write a day after " + from + ", or leave it out: the version holds for all from that day on");
        return existing;
    }

    private static void refuseDoubles(String pointer, String what, List<String> values, Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isEmpty() || seen.add(values.get(i))) continue;
            var words = "There is another " + what + " " + values.get(i) + "; keep one";
            findings.add(String.format(Locale.ROOT, pointer, i), words);
        }
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        return nodes.valueStream().map(read).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).stringValue("");
    }
}
