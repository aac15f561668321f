package dev.entente.product;

import dev.entente.problem.Findings;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * More of a product than its name: what a piece of it is, what it is called in other languages, which parts a bundle has (none:
 * it is none), the rules of buying it, and from which day it is no longer sold.
 */
public record ProductDetails(
        String unit,
        Map<String, ProductText> texts,
        List<Part> parts,
        BuyingRules rules,
        @Nullable LocalDate retiredFrom) {

    public static final String PIECE = "piece";

    /** What a product is of which nothing more was said. */
    public static final ProductDetails PLAIN = new ProductDetails(PIECE, Map.of(), List.of(), BuyingRules.NONE, null);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_PARTS = 100;
    private static final int MOST_NAMED = 100;
    private static final int MOST_TEXTS = 40;
    private static final long MOST_PIECES = 1_000_000_000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    @SuppressWarnings("NullAway") // left out of a body, it is as plain as can be
    public ProductDetails {
        unit = unit == null ? PIECE : unit.strip();
        texts = texts == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(texts));
        parts = parts == null ? List.of() : List.copyOf(parts);
        rules = rules == null ? BuyingRules.NONE : rules;
    }

    static List<Part> parts(String text) {
        return List.of(JSON.readValue(text, Part[].class));
    }

    static BuyingRules rules(String text) {
        return JSON.readValue(text, BuyingRules.class);
    }

    public boolean isBundle() {
        return !parts.isEmpty();
    }

    /** Whether it is sold on a day no more. */
    public boolean isRetiredOn(LocalDate day) {
        return retiredFrom != null && !day.isBefore(retiredFrom);
    }

    /** Refuses to take for a language what is none. */
    public static Findings checkLanguage(String at, String language, Findings findings) {
        return findings.form(at, language, LANGUAGE, "Name the language as in de or pt-BR");
    }

    /** What it is called in a language: in pt-BR as in pt where only that is said, in pt as in any of its kinds; or empty. */
    public Optional<ProductText> in(String language) {
        for (var tag = language; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            var text = said(tag::equalsIgnoreCase);
            if (text.isPresent()) return text;
        }
        var kinds = language + "-";
        return said(tag -> tag.regionMatches(true, 0, kinds, 0, kinds.length()));
    }

    /** Case means nothing in the name of a language. */
    private Optional<ProductText> said(Predicate<String> language) {
        return texts.entrySet().stream()
                .filter(each -> language.test(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Finds what cannot be said of the product with this article number. */
    void check(String sku, Findings findings) {
        findings.line("/details/unit", unit, 40);
        checkTexts(findings);
        checkParts(sku, findings);
        checkRules(sku, findings);
    }

    private void checkTexts(Findings findings) {
        if (texts.size() > MOST_TEXTS) findings.add("/details/texts", "Use at most " + MOST_TEXTS + " languages");
        texts.forEach((language, text) -> {
            var at = "/details/texts/" + language;
            checkLanguage(at, language, findings);
            findings.line(at + "/name", text.name(), 200);
            if (text.description().length() > 4_000) findings.add(at + "/description", "Use at most 4000 characters");
        });
    }

    private void checkParts(String sku, Findings findings) {
        if (parts.size() > MOST_PARTS) findings.add("/details/parts", "A bundle has at most " + MOST_PARTS + " parts");
        var seen = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var at = "/details/parts/" + i;
            Product.Description.checkSku(at + "/sku", part.sku(), findings);
            if (!seen.add(part.sku())) findings.add(at + "/sku", part.sku() + " is named twice; add up the pieces");
            if (part.sku().equals(sku)) findings.add(at + "/sku", "A bundle cannot contain itself");
            if (part.quantity() < 1 || part.quantity() > 1_000_000)
                findings.add(at + "/quantity", "Use 1 to 1,000,000");
        }
    }

    private void checkRules(String sku, Findings findings) {
        checkNamed("requires", rules.requires(), sku, findings);
        checkNamed("excludes", rules.excludes(), sku, findings);
        for (var each : rules.requires()) {
            if (rules.excludes().contains(each))
                findings.add("/details/rules/excludes", each + " cannot be both required and excluded");
        }
        checkCount("least", rules.least(), findings);
        checkCount("most", rules.most(), findings);
        checkCount("multiple", rules.multiple(), findings);
        if (findings.isEmpty()) checkSome(findings);
    }

    private static void checkNamed(String rule, List<String> skus, String own, Findings findings) {
        var at = "/details/rules/" + rule;
        if (skus.size() > MOST_NAMED) findings.add(at, "Name at most " + MOST_NAMED + " products");
        for (int i = 0; i < skus.size(); i++) {
            Product.Description.checkSku(at + "/" + i, skus.get(i), findings);
            if (skus.get(i).equals(own)) findings.add(at + "/" + i, "Name another product than this one");
        }
        if (new HashSet<>(skus).size() < skus.size()) findings.add(at, "Name each product once");
    }

    private static void checkCount(String rule, @Nullable Long count, Findings findings) {
        if (count != null && (count < 1 || count > MOST_PIECES))
            findings.add("/details/rules/" + rule, "Use 1 to 1,000,000,000, or leave it out");
    }

    /** There must be a number of pieces that keeps to all of the rules. */
    private void checkSome(Findings findings) {
        if (rules.most() == null) return;
        long most = rules.most();
        long least = rules.least() == null ? 1 : rules.least();
        long multiple = rules.multiple() == null ? 1 : rules.multiple();
        if (least > most)
            findings.add("/details/rules/most", "At least " + least + " pieces cannot be at most " + most);
        else if (most / multiple * multiple < least)
            findings.add(
                    "/details/rules/multiple",
                    String.format(
                            Locale.ROOT, "No multiple of %d is at least %d and at most %d", multiple, least, most));
    }
}
