package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.customer.Customer;
import dev.entente.customer.Customers;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Problem;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Invoicer;
import dev.entente.sale.SaleReport.Invoicing;
import dev.entente.sale.SaleReport.Line;
import dev.entente.sale.SaleReport.Way;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports in a transaction that is the caller's, who keeps something of its own together with them; and says before
 * what would become of them.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakingSales {

    /** About as many as one transaction should hold. */
    public static final int PART = 500;

    @Inject
    RecordingPart part;

    @Inject
    Sales sales;

    @Inject
    Partners partners;

    @Inject
    Customers customers;

    /** What would become of a report. */
    public sealed interface Expected {

        record New() implements Expected {}

        record Revised() implements Expected {}

        record Unchanged() implements Expected {}

        record Refused(Problem problem) implements Expected {}
    }

    /** How a sale stands: what a report must say to leave it as it is, and what tells whether it was changed since. */
    public record Standing(SaleReport report, int revision) {}

    /** In the order given; one that is refused does not hold up the others. */
    public List<Outcome> take(List<SaleReport> reports) {
        return part.join(reports);
    }

    /** In the order given, nothing is written. Tell of which refunds the sale comes before them in the same list. */
    public List<Expected> rehearse(List<SaleReport> reports, Predicate<SaleReport> comesBefore) {
        return part.rehearse(reports, comesBefore).stream()
                .<Expected>map(decision -> switch (decision) {
                    case SaleDecision.Take take -> isThere(take.before()) ? new Expected.Revised() : new Expected.New();
                    case SaleDecision.Leave _ -> new Expected.Unchanged();
                    case SaleDecision.Refuse refuse -> new Expected.Refused(refuse.problem());
                })
                .toList();
    }

    private static boolean isThere(@Nullable Sale before) {
        return before != null && !before.isWithdrawn();
    }

    /** How they stand once it is their turn: nothing changes them until this transaction ends. */
    public Map<UUID, Standing> inTurn(Collection<UUID> ids) {
        part.turn(List.of(), sales.currentOf(ids.toArray(UUID[]::new)));
        return standing(ids);
    }

    /** By id, those that there are; what was withdrawn is not. */
    public Map<UUID, Standing> standing(Collection<UUID> ids) {
        var current = sales.currentOf(ids.toArray(UUID[]::new)).stream()
                .filter(TakingSales::isThere)
                .toList();
        var keys = distinct(current, Sale::id);
        if (current.isEmpty()) return Map.of();
        var lines = sales.currentLinesOf(keys).stream().collect(Collectors.groupingBy(SaleLine::saleId));
        var named = Stream.of(distinct(current, Sale::partnerId), distinct(current, Sale::invoicedBy))
                .flatMap(Arrays::stream)
                .distinct()
                .toArray(UUID[]::new);
        var codes = names(partners.byIds(named), Partner::id, Partner::code);
        var domains =
                names(customers.byIds(distinct(current, sale -> sale.customerId)), Customer::id, Customer::domain);
        var originals = names(sales.currentOf(distinct(current, Sale::refundOf)), Sale::id, Sale::externalId);
        var standing = new HashMap<UUID, Standing>();
        for (var sale : current) {
            var report = new SaleReport(
                    sale.source(),
                    sale.externalId(),
                    sale.kind(),
                    sale.refundOf() == null ? null : originals.get(sale.refundOf()),
                    sale.on(),
                    String.valueOf(codes.get(sale.partnerId())),
                    sale.program(),
                    sale.motion(),
                    way(sale),
                    buyer(sale, domains.get(sale.customerId)),
                    lines.getOrDefault(sale.id(), List.of()).stream()
                            .map(TakingSales::line)
                            .toList(),
                    sale.isRegistered() ? true : null,
                    sale.registration(),
                    sale.circumstances().role(),
                    sale.circumstances().named(),
                    sale.circumstances().agreed(),
                    null,
                    invoicing(sale, codes));
            standing.put(sale.id(), new Standing(report, sale.revision()));
        }
        return standing;
    }

    /** Those of these sales that something was given back of which is not among them. */
    public Set<UUID> refunded(Set<UUID> ids) {
        if (ids.isEmpty()) return Set.of();
        return sales.currentRefundsOf(ids.toArray(UUID[]::new)).stream()
                .filter(refund -> !ids.contains(refund.id()))
                .map(Sale::refundOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Buyer buyer(Sale sale, @Nullable String domain) {
        var told = sale.circumstances();
        return new Buyer(sale.customerName(), domain, told.region(), told.segment());
    }

    /** Nothing where the vendor does. Whoever may not see another partner learns that it is one, and not which. */
    private static @Nullable Invoicing invoicing(Sale sale, Map<UUID, @Nullable String> codes) {
        return switch (sale.invoicer(sale.partnerId())) {
            case VENDOR -> null;
            case PARTNER -> new Invoicing(Invoicer.PARTNER, null);
            case OTHER -> new Invoicing(Invoicer.OTHER, codes.get(sale.invoicedBy()));
        };
    }

    private static Way way(Sale sale) {
        return Arrays.stream(Way.values())
                .filter(way -> way.route() == sale.route())
                .findFirst()
                .orElseThrow();
    }

    private static Line line(SaleLine line) {
        var unit = line.net().unit();
        var list = line.listPrice == null ? null : Amount.exactly(line.listPrice, unit);
        return new Line(line.sku(), line.quantity(), line.term(), list, line.net());
    }

    private static <T> UUID[] distinct(List<T> of, Function<T, @Nullable UUID> id) {
        return of.stream().map(id).filter(Objects::nonNull).distinct().toArray(UUID[]::new);
    }

    private static <T> Map<UUID, @Nullable String> names(
            List<T> of, Function<T, UUID> id, Function<T, @Nullable String> name) {
        var names = new HashMap<UUID, @Nullable String>();
        for (var each : of) names.put(id.apply(each), name.apply(each));
        return names;
    }
}
