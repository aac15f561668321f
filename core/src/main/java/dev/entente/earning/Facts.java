package dev.entente.earning;

import dev.entente.attribution.Credited;
import dev.entente.attribution.Share;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Resolution.Part;
import dev.entente.program.Business.Approved;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a batch of sales is worked out from, read in one query each: the sales with the refunds of them and the originals
 * of refunds among them, their lines, who is credited with them, product families by SKU, the programs of those partners,
 * the current results of originals, since when customers buy each product family from a partner, the registrations that sales rest
 * on where any version spares registered deals, and the rates by which sales are converted.
 */
record Facts(
        Map<UUID, Sale> sales,
        Map<UUID, List<SaleLine>> lines,
        Credited credits,
        Map<String, String> families,
        Map<UUID, List<Part>> parts,
        Map<Place, BookedEarning> current,
        Supplier<Map<Bought, Map<String, LocalDate>>> since,
        Map<Place, Approved> approved,
        Conversions conversions) {

    /** A partner, and a customer of its. */
    record Bought(UUID partner, UUID customer) {}

    List<SaleLine> linesOf(Sale sale) {
        return lines.getOrDefault(sale.id(), List.of());
    }

    /** The programs of a partner. */
    List<Part> partsOf(UUID partner) {
        return parts.getOrDefault(partner, List.of());
    }

    /** Who is credited; what is given back concerns those who are credited with the sale that it is of. */
    List<Share> creditsOf(Sale sale) {
        if (!sale.isRefund()) return credits.with(sale);
        var original = sale.refundOf() == null ? null : sales.get(sale.refundOf());
        return credits.with(original == null ? sale : original);
    }

    /** All lines that refunds of this sale before this one gave back, in the order in which they were reported. */
    List<SaleLine> givenBackBefore(Sale refund) {
        return sales.values().stream()
                .filter(other -> refund.refundOf() != null && refund.refundOf().equals(other.refundOf()))
                .filter(other -> Sale.FIRST_REPORTED.compare(other, refund) < 0)
                .sorted(Sale.FIRST_REPORTED)
                .flatMap(other -> linesOf(other).stream())
                .toList();
    }

    /** With these converted by the rates that are known now. */
    Facts anew(Set<UUID> ids) {
        return with(conversions.anew(ids));
    }

    Facts with(Conversions rates) {
        return new Facts(sales, lines, credits, families, parts, current, since, approved, rates);
    }

    static Map<UUID, Sale> byId(Collection<Sale> sales) {
        return sales.stream().collect(Collectors.toMap(Sale::id, s -> s));
    }
}
