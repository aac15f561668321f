package dev.entente.attribution;

import dev.entente.api.Percentage;
import dev.entente.attribution.SalePortion.Head;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.sale.Evidence.Portion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A split as rows, and rows as a split: pure functions. */
final class Portions {

    private Portions() {}

    /** Partners first, in the order in which their shares are counted. */
    static List<SalePortion> of(AgreedSplit split, Head head, Map<String, UUID> partners) {
        var rows = new ArrayList<SalePortion>();
        for (var each : split.shares()) {
            var partner = partners.get(each.partner());
            if (partner == null) throw new IllegalStateException("Not looked for: " + each.partner());
            rows.add(SalePortion.of(head, rows.size(), partner, each));
        }
        var own = split.own() == null ? List.<OwnPortion>of() : split.own();
        for (var each : own) rows.add(SalePortion.of(head, rows.size(), each));
        return rows;
    }

    /** As it would be stated, by the partners' codes; the rows are those of one sale, and there is one. */
    static AgreedSplit said(List<SalePortion> rows, Map<UUID, String> codes) {
        var shares = new ArrayList<Portion>();
        var own = new ArrayList<OwnPortion>();
        for (var row : rows) {
            var part = row.part;
            if (row.partnerId != null && part != null)
                shares.add(new Portion(codes.getOrDefault(row.partnerId, ""), part, row.share(), row.motion));
            if (row.seller != null) own.add(new OwnPortion(row.seller, row.share()));
        }
        var first = rows.getFirst();
        return new AgreedSplit(first.agreedBy, first.agreedOn, shares, own.isEmpty() ? null : own);
    }

    /** As it is decided by. */
    static Agreed agreed(List<SalePortion> rows) {
        var shares = new ArrayList<Agreed.Portion>();
        var own = BigDecimal.ZERO;
        for (var row : rows) {
            var part = row.part;
            if (row.partnerId != null && part != null)
                shares.add(new Agreed.Portion(row.partnerId, part, row.share(), row.motion));
            else own = own.add(row.share);
        }
        var first = rows.getFirst();
        return new Agreed(first.agreedBy, first.agreedOn, shares, own.signum() == 0 ? null : new Percentage(own));
    }
}
