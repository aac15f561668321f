package dev.entente.ui.approval;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is known of a subject, in words and numbers for people. */
final class Figures {

    /** In the order in which people look at them. */
    private static final List<Map.Entry<String, String>> PERCENTS = List.of(
            Map.entry("special", "Off the usual price"),
            Map.entry("discount", "Off the list price"),
            Map.entry("margin", "Margin"));

    private Figures() {}

    static void facts(Map<String, String> known, Facts facts) {
        for (var each : PERCENTS) {
            var value = known.get(each.getKey());
            if (value != null) facts.fact(each.getValue(), percent(value));
        }
        if ("true".equals(known.get("strategic"))) facts.fact("Account", "Strategic");
        for (var name : List.of("motion", "kind", "region", "segment")) {
            var value = known.get(name);
            if (value != null) facts.fact(Format.word(name), Format.word(value));
        }
    }

    /** "25.0% off the usual price · margin 14.3%". */
    static String words(Map<String, String> known) {
        var words = new ArrayList<String>();
        for (var each : PERCENTS) {
            var value = known.get(each.getKey());
            if (value != null && !each.getKey().equals("discount"))
                words.add(each.getKey().equals("special") ? percent(value) + " off" : "margin " + percent(value));
        }
        return String.join(" \u00b7 ", words);
    }

    static String off(Amount list, Amount net) {
        if (list.minor() == 0 || list.equals(net)) return "at list";
        var off = list.minus(net).value().divide(list.value(), 4, RoundingMode.HALF_UP);
        return Format.user().percent(new Percentage(off)) + " off list";
    }

    private static String percent(String value) {
        return Format.user().percent(new Percentage(new BigDecimal(value).movePointLeft(2)));
    }
}
