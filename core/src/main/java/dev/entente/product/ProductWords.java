package dev.entente.product;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How parts, lists of products and other languages stand in one cell of a table, and are read from it again. */
public final class ProductWords {

    private static final Pattern PART =
            Pattern.compile("([A-Za-z0-9._-]{1,64})(?:\\s*(?:\\s[x*]|[\u00d7])\\s*(\\d{1,7}))?");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, ProductText>> TEXTS = new TypeReference<>() {};

    private ProductWords() {}

    /** "ENT-100 x 2, SSO x 1". */
    public static String parts(List<Part> parts) {
        return parts.stream().map(part -> part.sku() + " x " + part.quantity()).collect(Collectors.joining(", "));
    }

    public static List<Part> parts(String text) {
        return words(text).map(ProductWords::part).toList();
    }

    private static Part part(String word) {
        var part = PART.matcher(word);
        if (!part.matches()) throw new IllegalArgumentException("Write parts as ENT-100 x 2, SSO x 1");
        return new Part(part.group(1), part.group(2) == null ? 1 : Long.parseLong(part.group(2)));
    }

    public static String skus(List<String> skus) {
        return String.join(", ", skus);
    }

    public static List<String> skus(String text) {
        return words(text).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty());
    }

    public static String texts(Map<String, ProductText> texts) {
        return texts.isEmpty() ? "" : JSON.writeValueAsString(texts);
    }

    public static Map<String, ProductText> texts(String text) {
        try {
            return JSON.readValue(text, TEXTS);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Write it as an export does: {\"de\":{\"name\":\"Plattform\"}}", e);
        }
    }
}
