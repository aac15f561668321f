package dev.entente.program;

import dev.entente.api.Percentage;
import dev.entente.problem.Findings;
import dev.entente.program.AttributionPolicy.Influence;
import dev.entente.program.AttributionPolicy.PaidChannel;
import dev.entente.program.AttributionPolicy.Split;
import dev.entente.program.AttributionPolicy.Unclaimed;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a program file says of attribution, read and written. What is left out is as usual. */
final class AttributionText {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private AttributionText() {}

    /** What the schema has let through, with what only reading finds. */
    static AttributionPolicy read(JsonNode node, Findings findings) {
        var channels = new HashSet<String>();
        var paid = node.path("paid");
        for (int i = 0; i < paid.size(); i++) {
            var channel = paid.get(i).path("channel").stringValue("");
            if (!channels.add(channel))
                findings.add("/attribution/paid/" + i + "/channel", "There is another " + channel + "; keep one");
        }
        var influence = node.path("influence");
        boolean fixed = influence.path("split").stringValue("").equals("fixed");
        var share = share(influence);
        if (fixed && (share == null || !isShare(share.percent())))
            findings.add("/attribution/influence/share", "Say each one's share in percent, such as \"10\"");
        if (!fixed && influence.has("share"))
            findings.add("/attribution/influence/share", "Only where the split is fixed has each one a share");
        return findings.isEmpty() ? ofContent(node) : AttributionPolicy.USUAL;
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() > 0 && percent.compareTo(ALL) <= 0;
    }

    static AttributionPolicy ofContent(JsonNode node) {
        var usual = AttributionPolicy.USUAL;
        var influence = node.path("influence");
        return new AttributionPolicy(
                list(node.path("excluded"), JsonNode::stringValue, usual.excluded()),
                list(node.path("marketplaces"), JsonNode::stringValue, usual.marketplaces()),
                list(node.path("paid"), AttributionText::channel, usual.paid()),
                Unclaimed.valueOf(constant(node.path("unclaimed"), usual.unclaimed())),
                new Influence(
                        Split.valueOf(constant(
                                influence.path("split"), usual.influence().split())),
                        share(influence),
                        influence.path("motion").stringValue(usual.influence().motion())));
    }

    static void write(AttributionPolicy policy, ObjectNode node) {
        policy.excluded().forEach(node.putArray("excluded")::add);
        policy.marketplaces().forEach(node.putArray("marketplaces")::add);
        var paid = node.putArray("paid");
        policy.paid()
                .forEach(each -> paid.addObject().put("channel", each.channel()).put("days", each.days()));
        node.put("unclaimed", lower(policy.unclaimed()));
        var influence = node.putObject("influence")
                .put("split", lower(policy.influence().split()))
                .put("motion", policy.influence().motion());
        var share = policy.influence().share();
        if (share != null) influence.put("share", share.percent().toPlainString());
    }

    private static PaidChannel channel(JsonNode node) {
        return new PaidChannel(
                node.path("channel").stringValue(""), node.path("days").intValue(0));
    }

    private static @Nullable Percentage share(JsonNode influence) {
        var text = influence.path("share").stringValue("");
        return text.isEmpty() ? null : Percentage.of(text);
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read, List<T> usual) {
        return node.isArray() ? node.valueStream().map(read).toList() : usual;
    }

    private static String constant(JsonNode node, Enum<?> usual) {
        return node.stringValue(usual.name()).toUpperCase(Locale.ROOT);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
