package dev.entente.ui.quote;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.ui.kit.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a price is against another figure, rounded for people. */
final class Against {

    private static final int DECIMALS = 3;

    private Against() {}

    /** In percent with one decimal: "20.0% off", "At list", "5.0% above". */
    static String list(Amount list, Amount net) {
        var off = list.minus(net);
        if (off.minor() == 0 || list.minor() == 0) return "At list";
        var share = off.value().abs().divide(list.value().abs(), DECIMALS, RoundingMode.HALF_UP);
        var percent = Format.user().percent(new Percentage(share));
        return off.minor() > 0 ? percent + " off" : percent + " above";
    }

    /** For one piece; where that is no whole number of smallest parts, it says so. */
    static String each(Amount net, long quantity) {
        var unit = net.unit();
        var each = net.value().divide(BigDecimal.valueOf(quantity), unit.scale(), RoundingMode.HALF_UP);
        boolean even = each.multiply(BigDecimal.valueOf(quantity)).compareTo(net.value()) == 0;
        var words = Format.user().money(new Exact(each, unit));
        return even ? words : "about " + words;
    }
}
