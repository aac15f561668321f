package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows sales as they stand; a partner's member finds those of that partner alone. */
@ApplicationScoped
@Transactional
public class ReadingSales {

    @Inject
    Sales sales;

    @Inject
    TakingSales taking;

    /** A sale with its lines. */
    public record SalePage(Sale sale, List<SaleLine> lines) {

        public SalePage {
            lines = List.copyOf(lines);
        }
    }

    /** The latest first; what was withdrawn is among them. */
    @Requires(SalePermissions.READ)
    public List<Sale> list(SaleFilter filter, int offset, int limit) {
        return sales.list(
                filter.partnerId(), filter.names(), filter.pattern(), Limit.range(offset + 1L, (long) offset + limit));
    }

    @Requires(SalePermissions.READ)
    public int count(SaleFilter filter) {
        return Math.toIntExact(sales.count(filter.partnerId(), filter.names(), filter.pattern()));
    }

    @Requires(SalePermissions.READ)
    public SalePage open(UUID id) {
        var sale = sales.current(id)
                .orElseThrow(() -> new Problem(SaleProblem.UNKNOWN_SALE, "Look for it in the list of sales."));
        return new SalePage(sale, sales.currentLinesOf(new UUID[] {id}));
    }

    /** A sale as its source would report it, and how much of it is left to give back. */
    public record Returnable(SaleReport report, Amount left) {}

    /** Nothing is left to give back of what gives back itself. */
    @Requires(SalePermissions.READ)
    public Returnable returnable(UUID id) {
        var standing = taking.standing(List.of(id)).get(id);
        if (standing == null) throw new Problem(SaleProblem.UNKNOWN_SALE, "It was withdrawn, or never reported.");
        var report = standing.report();
        if (report.isRefund()) return new Returnable(report, Amount.zero(report.unit()));
        var left = sales.currentRefundsOf(new UUID[] {id}).stream()
                .map(Sale::net)
                .reduce(SaleTotals.net(report.lines()), Amount::minus);
        return new Returnable(report, left);
    }

    /** Whether a source reported something under this name that was not withdrawn. */
    @Requires(SalePermissions.READ)
    public boolean isRecorded(SaleReport.Name name) {
        return sales.current(Sale.idOf(name))
                .filter(sale -> !sale.isWithdrawn())
                .isPresent();
    }

    /** A line of a sale, with the sale as it would be reported. */
    public record SoldLine(UUID saleId, String number, SaleReport report, SaleReport.Line line) {

        /** In the words of the interface: "private-offer". */
        public String route() {
            var way = report.route();
            return way == null ? "direct" : way.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Null where it was bought once. */
        public @Nullable String term() {
            var term = line.term();
            return term == null || term.isZero() ? null : term.toString();
        }

        public @Nullable BigDecimal listPrice() {
            var list = line.list();
            return list == null ? null : list.value();
        }
    }

    /** The lines of the next so many sales, in the order of their keys, behind this one. */
    @Requires(SalePermissions.READ)
    public List<SoldLine> soldAfter(UUID after, SaleFilter filter, int limit) {
        var lines = new ArrayList<SoldLine>();
        var behind = after;
        while (lines.isEmpty()) {
            var found = after(behind, filter, limit);
            if (found.isEmpty()) return lines;
            addLines(lines, found);
            behind = found.getLast().id();
        }
        return lines;
    }

    // A whole page of sales may have been withdrawn.
    private void addLines(List<SoldLine> lines, List<Sale> found) {
        var standing = taking.standing(found.stream().map(Sale::id).toList());
        for (var sale : found) {
            var of = standing.get(sale.id());
            if (of == null) continue;
            for (var line : of.report().lines()) lines.add(new SoldLine(sale.id(), sale.number(), of.report(), line));
        }
    }

    /** In the order of keys, behind this one. */
    @Requires(SalePermissions.READ)
    public List<Sale> after(UUID after, SaleFilter filter, int limit) {
        var partnerId = filter.partnerId();
        if (!filter.isOfAnyKind())
            return sales.found(after, partnerId, filter.names(), filter.pattern(), Limit.of(limit));
        return partnerId == null
                ? sales.after(after, Limit.of(limit))
                : sales.ofPartnerAfter(partnerId, after, Limit.of(limit));
    }
}
