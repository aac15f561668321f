package dev.entente.ui.lead;

import dev.entente.lead.ChangingRouting.Choices;
import dev.entente.lead.RoutingRule;
import dev.entente.lead.RoutingRule.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule of routing in words. */
final class RuleWords {

    private RuleWords() {}

    /** Which leads it is for. */
    static String which(RoutingRule rule, Choices choices) {
        var parts = new ArrayList<String>();
        if (!rule.territories().isEmpty()) parts.add("in " + named(rule.territories(), choices.territories()));
        if (!rule.segments().isEmpty()) parts.add("of " + either(rule.segments()));
        if (!rule.products().isEmpty()) parts.add("for " + either(rule.products()));
        if (!rule.motions().isEmpty()) parts.add("by " + either(rule.motions()));
        if (parts.isEmpty()) return rule.hotOnly() ? "Every hot lead" : "Every lead";
        return (rule.hotOnly() ? "Hot leads " : "Leads ") + String.join(", ", parts);
    }

    /** Whom it offers them to, and who is first. */
    static String whom(RoutingRule rule, Choices choices) {
        var parts = new ArrayList<String>();
        if (rule.covers()) parts.add("cover the territory");
        if (!rule.certifications().isEmpty())
            parts.add("are certified in " + named(rule.certifications(), choices.certifications()));
        if (!rule.tiers().isEmpty()) parts.add("are " + either(rule.tiers()));
        if (!rule.types().isEmpty()) parts.add("are partners for " + either(rule.types()));
        var whom = parts.isEmpty() ? "any partner" : "partners that " + String.join(", ", parts);
        var first = rule.by().stream()
                .map(By::words)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", then "));
        return "To " + whom + (first.isEmpty() ? "" : "; " + first);
    }

    private static String named(List<String> codes, Map<String, String> names) {
        return codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    private static String either(List<String> words) {
        return String.join(" or ", words);
    }
}
