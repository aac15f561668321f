package dev.entente.program;

import dev.entente.api.Percentage;
import dev.entente.payable.BusinessDays;
import dev.entente.payable.Payable;
import dev.entente.payable.Payable.Counted;
import dev.entente.payable.Payable.From;
import dev.entente.payable.Payable.Portion;
import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What a program file says of when something becomes payable, read and written. What is left out is payable at once. */
final class PayableText {

    private static final String ALL = "100";

    private PayableText() {}

    static void refuseUnknown(@Nullable String holidays, Findings findings) {
        if (holidays == null || BusinessDays.knows(holidays)) return;
        findings.add(
                "/holidays", "Write a country whose holidays are known, such as DE, or a part of one, such as DE-BY");
    }

    /** Whose holidays are no business days; null where the file says nothing. */
    static @Nullable String holidays(JsonNode file) {
        return file.path("holidays").isString() ? file.path("holidays").stringValue() : null;
    }

    /** What the schema has let through. */
    static @Nullable Payable read(JsonNode node, String at, @Nullable String holidays, Findings findings) {
        var shares = portions(node).stream().map(PayableText::share).toList();
        var sum = shares.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isWhole = sum.compareTo(new BigDecimal(ALL)) == 0;
        if (!shares.isEmpty() && !isWhole)
            findings.add(at, "Let the shares be 100 together; they are " + sum.toPlainString());
        return isWhole ? ofContent(node, holidays) : null;
    }

    static @Nullable Payable ofContent(JsonNode node, @Nullable String holidays) {
        var portions = portions(node).stream().map(PayableText::portion).toList();
        if (portions.isEmpty() || portions.stream().allMatch(PayableText::isAtOnce)) return null;
        boolean counts = portions.stream().anyMatch(portion -> portion.counted() == Counted.BUSINESS_DAYS);
        return new Payable(portions, counts ? holidays : null);
    }

    private static boolean isAtOnce(Portion portion) {
        return portion.after() == 0 && portion.from() == From.SALE;
    }

    private static List<JsonNode> portions(JsonNode node) {
        if (node.isArray()) return node.valueStream().toList();
        return node.isObject() ? List.of(node) : List.of();
    }

    private static String share(JsonNode node) {
        return node.path("share").stringValue(ALL);
    }

    private static Portion portion(JsonNode node) {
        return new Portion(
                Percentage.of(share(node)),
                node.path("after").intValue(0),
                Counted.valueOf(constant(node.path("counted"), Counted.DAYS)),
                From.valueOf(constant(node.path("from"), From.SALE)));
    }

    static void write(Payable payable, ArrayNode node) {
        for (var portion : payable.portions())
            node.addObject()
                    .put("share", portion.share().percent().stripTrailingZeros().toPlainString())
                    .put("after", portion.after())
                    .put("counted", lower(portion.counted()))
                    .put("from", lower(portion.from()));
    }

    private static String constant(JsonNode node, Enum<?> usual) {
        return node.stringValue(usual.name()).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
