package dev.entente.plugin;

import dev.entente.api.Amount;
import dev.entente.api.Field;
import dev.entente.plugin.ConditionTokens.Token;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the text of a condition from left to right: "not" binds closest, then "and", then "or". */
final class ConditionReader {

    /** How far brackets stand within each other at most; conditions themselves are flatter. */
    static final int DEEPEST = 40;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String FIELDS = Arrays.stream(Field.values())
            .map(Field::name)
            .map(ConditionText::word)
            .collect(Collectors.joining(", "));

    private final List<Token> tokens;
    private int at;
    private int depth;

    private ConditionReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static JsonNode of(String text) {
        var reader = new ConditionReader(ConditionTokens.of(text));
        var condition = reader.or();
        if (!reader.peek().isEnd()) throw reader.refused("write and, or, or nothing more");
        reader.check(condition, 1);
        return condition;
    }

    private JsonNode or() {
        return joined("or", "any", () -> joined("and", "all", this::one));
    }

    private JsonNode joined(String word, String name, Supplier<JsonNode> part) {
        var first = part.get();
        if (!isNext(word)) return first;
        var group = JSON.objectNode();
        var parts = group.putArray(name).add(first);
        while (accept(word)) parts.add(part.get());
        return group;
    }

    private JsonNode one() {
        if (++depth > DEEPEST) throw refused("write fewer brackets within each other");
        var read = within();
        depth--;
        return read;
    }

    private JsonNode within() {
        if (accept("not")) return JSON.objectNode().set("not", one());
        if (accept("(")) return closed(or());
        for (var name : ConditionText.AROUND) {
            if (isNext(name) && isSign(at + 1, "(")) {
                at += 2;
                var group = JSON.objectNode();
                closed(group.putArray(name).add(or()));
                return group;
            }
        }
        if (isNext(ConditionText.TOTAL) && isSign(at + 1, "(")) return total();
        return test(field());
    }

    private JsonNode closed(JsonNode read) {
        if (!accept(")")) throw refused("close the bracket, or write and or or");
        return read;
    }

    private Field field() {
        for (int words = 2; words > 0; words--) {
            var named = words(words).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            var field = Arrays.stream(Field.values())
                    .filter(each -> each.name().equals(named))
                    .findFirst();
            if (field.isEmpty()) continue;
            at += words;
            return field.get();
        }
        throw refused("write not, an opening bracket, total(…), or one of " + FIELDS);
    }

    private JsonNode test(Field field) {
        var test = JSON.objectNode().put("field", field.name());
        return compared(test, comparisons(field.type()), () -> literal(field.type()), null);
    }

    private JsonNode total() {
        at += 2;
        var total = JSON.objectNode();
        var measure = total.putObject("measure").put("what", text("write what is counted, such as net-revenue"));
        expect(",", "write a comma, and over which time it is counted");
        measure.put("window", window());
        while (accept(",")) measured(measure);
        expect(")", "write a comma and what else is asked, such as family = software, or close the bracket");
        return compared(total, "=, >=, >, <= or <", () -> literal(Amount.class), measure);
    }

    private void measured(ObjectNode measure) {
        if (measure.has("per") && isNext("per") || measure.has("unit") && isNext("in")) throw refused("write it once");
        if (accept("per")) {
            measure.put(
                    "per",
                    text("write PARTNER, CUSTOMER, SUBSCRIPTION or PRODUCT_LINE")
                            .toUpperCase(Locale.ROOT));
        } else if (accept("in")) {
            measure.put("unit", text("write a currency or a unit of the program"));
        } else {
            int column = peek().column();
            var name = text("write per, in, or a field such as family");
            if (measure.path("only").has(name)) throw new ConditionRefused(column, "write each field once");
            expect("=", "write = and which one is counted");
            measure.withObjectProperty("only").put(name, text("write which one is counted, such as software"));
        }
    }

    /** FISCAL_YEAR, "fiscal year", P12M, "SINCE 2026-01-01": whatever stands before the next comma or bracket. */
    private String window() {
        var first = peek();
        if (first.isSign() || first.isEnd()) throw refused("write over which time it is counted, such as FISCAL_YEAR");
        var words = new StringBuilder();
        while (!peek().isSign() && !peek().isEnd())
            words.append(words.isEmpty() ? "" : " ").append(next().text());
        var window = words.toString().toUpperCase(Locale.ROOT);
        boolean isFile = window.matches("SINCE .*[0-9].*|.* AGO .*|SUBSCRIPTION_MONTHS .*");
        return isFile ? window : window.replace(' ', '_');
    }

    private JsonNode compared(
            ObjectNode test, String allowed, Supplier<JsonNode> literal, @Nullable ObjectNode measure) {
        int column = peek().column();
        boolean isKnown = acceptKnown();
        boolean isNegated = isKnown
                || isNext("!=")
                || isNext("not")
                || (isNext("is") && isWord(at + 1, "not") && !isWord(at + 2, "known"));
        var comparison = isKnown ? Comparison.UNKNOWN : comparison(isNegated, allowed);
        switch (comparison) {
            case UNKNOWN -> test.put(comparison.written(), true);
            case ONE_OF -> test.set(comparison.written(), several(literal));
            default -> test.set(comparison.written(), literal.get());
        }
        if (measure != null && !measure.has("unit"))
            measure.put("unit", test.path(comparison.written()).path("unit").asString(""));
        check(test, column);
        return isNegated ? JSON.objectNode().set("not", test) : test;
    }

    /** "is known" and "is not unknown" say one thing, which a condition has as the opposite of "is unknown". */
    private boolean acceptKnown() {
        int word = isWord(at + 1, "not") ? at + 2 : at + 1;
        boolean isThere = isNext("is") && isWord(word, word == at + 1 ? "known" : "unknown");
        if (isThere) at = word + 1;
        return isThere;
    }

    private Comparison comparison(boolean isNegated, String allowed) {
        if (isNegated) {
            if (accept("!=")) return Comparison.IS;
            if (accept("is")) at++;
            else if (isWord(at + 1, "in")) at++;
            else throw refused("write " + allowed);
            return accept("in") ? Comparison.ONE_OF : Comparison.IS;
        }
        for (int words = 3; words > 0; words--) {
            var said = words(words).toLowerCase(Locale.ROOT);
            var found = Arrays.stream(Comparison.values())
                    .filter(each -> each.isCalled(said))
                    .findFirst();
            if (found.isEmpty()) continue;
            at += words;
            return found.get();
        }
        throw refused("write " + allowed);
    }

    private static String comparisons(Class<?> type) {
        if (type == Boolean.class) return "= and true or false";
        return type == String.class ? "=, !=, in or is unknown" : "=, !=, >=, >, <=, <, in or is unknown";
    }

    private ArrayNode several(Supplier<JsonNode> literal) {
        expect("(", "write the values in brackets, such as (gold, platinum)");
        var several = JSON.arrayNode().add(literal.get());
        while (accept(",")) several.add(literal.get());
        expect(")", "write a comma and another value, or close the bracket");
        return several;
    }

    private JsonNode literal(Class<?> type) {
        var token = peek();
        if (type != Amount.class && !token.isQuoted() && token.text().contains(","))
            throw new ConditionRefused(
                    token.column(), "write the figure without commas, and a space behind each comma between values");
        if (type == String.class) {
            if (isNext("known") || isNext("unknown")) throw refused("write a text, in quotes if it is this word");
            return JSON.stringNode(text("write a text, such as gold, in quotes where it has spaces"));
        }
        if (type == Boolean.class) return JSON.booleanNode(yes());
        if (type == Amount.class) {
            var figure =
                    text("write an amount with its unit, such as 50,000 EUR").replace(",", "");
            if (!figure.matches("-?[0-9]+(\\.[0-9]+)?"))
                throw new ConditionRefused(token.column(), "write an amount with its unit, such as 50,000 EUR");
            return JSON.objectNode()
                    .put("value", figure)
                    .put("unit", text("write the unit of the amount, such as EUR"));
        }
        var written = text(type == LocalDate.class ? "write a day, such as 2026-03-31" : "write a whole number");
        if (type == LocalDate.class) return JSON.stringNode(written);
        if (!written.matches("-?[0-9]{1,18}")) throw new ConditionRefused(token.column(), "write a whole number");
        return JSON.numberNode(Long.parseLong(written));
    }

    private boolean yes() {
        if (accept("true") || accept("yes")) return true;
        if (accept("false") || accept("no")) return false;
        throw refused("write true or false");
    }

    /** What a program file would refuse is refused here, at the place that it is about. */
    private void check(JsonNode condition, int column) {
        var reading = Reading.ofPeople();
        if (ConditionForm.ANY.read(condition, reading) != null) return;
        var words = reading.findings().all().getFirst().detail();
        throw new ConditionRefused(column, words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }

    private ConditionRefused refused(String words) {
        return new ConditionRefused(peek().column(), words);
    }

    private String text(String otherwise) {
        if (peek().isSign() || peek().isEnd()) throw refused(otherwise);
        return next().text();
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private Token next() {
        return tokens.get(at++);
    }

    private boolean isNext(String word) {
        return isWord(at, word);
    }

    private boolean isWord(int place, String word) {
        return place < tokens.size()
                && !tokens.get(place).isQuoted()
                && tokens.get(place).text().equalsIgnoreCase(word);
    }

    private boolean isSign(int place, String sign) {
        return isWord(place, sign);
    }

    private boolean accept(String word) {
        boolean isThere = isNext(word);
        if (isThere) at++;
        return isThere;
    }

    private void expect(String sign, String otherwise) {
        if (!accept(sign)) throw refused(otherwise);
    }

    /** The next so many words that are not in quotes, or signs; empty where there are fewer. */
    private String words(int count) {
        if (at + count >= tokens.size()) return "";
        var next = tokens.subList(at, at + count);
        if (next.stream().anyMatch(Token::isQuoted)) return "";
        return next.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
