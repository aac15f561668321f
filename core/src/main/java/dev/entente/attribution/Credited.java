package dev.entente.attribution;

import dev.entente.sale.Sale;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is credited with sales. Those of which nothing is stated are the named partner's, as a whole. */
public record Credited(Map<UUID, List<Share>> stated) {

    public Credited {
        stated = Map.copyOf(stated);
    }

    /** All who are, in the order of their shares; nobody of a sale that was withdrawn. */
    public List<Share> with(Sale sale) {
        if (sale.isWithdrawn()) return List.of();
        var shares = stated.get(key(sale));
        if (shares == null) return List.of(Share.named(sale));
        return shares.stream().filter(Share::counts).toList();
    }

    /** The sale whose credits these are: its own, or of what is given back, those of the sale that it is of. */
    public static UUID key(Sale sale) {
        var original = sale.refundOf();
        return original == null ? sale.id() : original;
    }
}
