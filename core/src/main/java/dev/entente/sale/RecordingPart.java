package dev.entente.sale;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.customer.Customer;
import dev.entente.customer.KnowingCustomers;
import dev.entente.customer.NamedCustomer;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.product.Product;
import dev.entente.product.Products;
import dev.entente.sale.Outcome.Recorded;
import dev.entente.sale.SaleReport.Line;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One transaction of a bulk: reads what its sales refer to in a query each, decides, and writes in batches. */
@ApplicationScoped
class RecordingPart {

    @Inject
    Sales sales;

    @Inject
    Partners partners;

    @Inject
    TakingTurns turns;

    @Inject
    TakingSubscriptionTurns subscriptions;

    @Inject
    DatingAgreements dating;

    @Inject
    Products products;

    @Inject
    KnowingCustomers customers;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Inject
    Event<SalesRecorded> recorded;

    @Transactional(TxType.REQUIRES_NEW)
    List<Outcome> record(List<SaleReport> reports) {
        return taken(reports);
    }

    /** The same in the caller's transaction, which it commits or not with. */
    @Transactional(TxType.MANDATORY)
    List<Outcome> join(List<SaleReport> reports) {
        return taken(reports);
    }

    private List<Outcome> taken(List<SaleReport> said) {
        var reports = dating.dated(said);
        var ids = reports.stream().map(r -> Sale.idOf(r.name())).distinct().toArray(UUID[]::new);
        turn(reports, sales.currentOf(ids));
        var outcomes = new HashMap<Integer, Outcome>();
        for (var wave : Waves.of(reports)) {
            var decided = decide(wave.stream().map(reports::get).toList());
            for (int i = 0; i < wave.size(); i++) outcomes.put(wave.get(i), decided.get(i));
        }
        var inOrder = new ArrayList<Outcome>();
        for (int i = 0; i < reports.size(); i++) inOrder.add(outcomes.get(i));
        return inOrder;
    }

    /** The turns of the subscriptions and partners that these sales are of now, and those that they will be of. */
    void turn(List<SaleReport> reports, List<Sale> current) {
        subscriptions.of(reports, current);
        turns.with(Stream.concat(
                        partners.byCodes(codes(reports)).stream().map(Partner::id),
                        current.stream().map(Sale::partnerId))
                .toList());
    }

    // Only what can be a code is looked for; the database takes no text of any kind.
    private static String[] codes(List<SaleReport> reports) {
        return reports.stream()
                .flatMap(RecordingPart::credited)
                .filter(SaleRules::isPartnerCode)
                .distinct()
                .toArray(String[]::new);
    }

    private static Stream<String> credited(SaleReport report) {
        var evidence = report.evidence();
        var named = Stream.concat(Stream.of(report.partner()), Stream.ofNullable(report.invoicer()));
        return evidence == null ? named : Stream.concat(named, evidence.partners());
    }

    private static Map<UUID, Evidence> evidence(List<SaleDecision.Take> taken) {
        var said = new HashMap<UUID, Evidence>();
        for (var take : taken) {
            var evidence = take.report().evidence();
            if (evidence != null) said.put(Sale.idOf(take.report().name()), evidence);
        }
        return said;
    }

    private List<Outcome> decide(List<SaleReport> reports) {
        var known = known(reports);
        var decisions =
                reports.stream().map(report -> SaleDecision.of(report, known)).toList();
        var taken = decisions.stream()
                .filter(SaleDecision.Take.class::isInstance)
                .map(SaleDecision.Take.class::cast)
                .toList();
        var written = taken.isEmpty() ? Map.<UUID, Sale>of() : write(taken);
        return decisions.stream().map(decision -> outcome(decision, written)).toList();
    }

    /** What would be decided now. A refund of a sale that is still to come is looked at by itself. */
    @Transactional(TxType.MANDATORY)
    List<SaleDecision> rehearse(List<SaleReport> said, Predicate<SaleReport> comesBefore) {
        var reports = dating.dated(said);
        var known = known(reports);
        return reports.stream()
                .map(report ->
                        comesBefore.test(report) ? SaleDecision.alone(report, known) : SaleDecision.of(report, known))
                .toList();
    }

    private static Outcome outcome(SaleDecision decision, Map<UUID, Sale> written) {
        return switch (decision) {
            case SaleDecision.Take take -> new Recorded(written(take, written));
            case SaleDecision.Leave leave -> new Outcome.Unchanged(leave.sale());
            case SaleDecision.Refuse refuse -> new Outcome.Refused(refuse.problem());
        };
    }

    private static Sale written(SaleDecision.Take take, Map<UUID, Sale> written) {
        var sale = written.get(Sale.idOf(take.report().name()));
        if (sale == null)
            throw new IllegalStateException("Not written: " + take.report().id());
        return sale;
    }

    private SaleDecision.Known known(List<SaleReport> reports) {
        var ids = reports.stream().map(r -> Sale.idOf(r.name())).toList();
        var originals = reports.stream()
                .filter(r -> r.of() != null)
                .map(r -> Sale.idOf(new SaleReport.Name(r.source(), String.valueOf(r.of()))))
                .toList();
        var keys = Stream.concat(ids.stream(), originals.stream()).distinct().toArray(UUID[]::new);
        return new SaleDecision.Known(
                tenant.today(),
                by(sales.currentOf(keys), Sale::id),
                sales.currentRefundsOf(keys).stream().collect(Collectors.groupingBy(s -> s.refundOf())),
                by(partners.byCodes(codes(reports)), Partner::code));
    }

    private Map<UUID, Sale> write(List<SaleDecision.Take> taken) {
        var fresh = (int) taken.stream().filter(t -> t.before() == null).count();
        var free = fresh == 0
                ? List.<String>of().iterator()
                : numbers.next("S", fresh).iterator();
        var buyers = customers.know(
                taken.stream().map(t -> named(t.report())).distinct().toList());
        var invoicers = invoicers(taken);
        var rows = new ArrayList<Sale>();
        for (var take : taken) {
            var before = take.before();
            var number = before == null ? free.next() : before.number();
            var row = row(take, number, buyers.get(named(take.report())));
            rows.add(row.invoicedBy(invoicers.get(take.report().invoicer())));
        }
        supersede(taken);
        sales.insertAll(rows);
        sales.insertLines(lines(taken, rows));
        audit.recordAll(changes(taken, rows));
        recorded.fire(new SalesRecorded(rows, before(taken), evidence(taken)));
        return by(rows, Sale::id);
    }

    /** The partners that invoice, by their codes; that they are there was decided. */
    private Map<@Nullable String, UUID> invoicers(List<SaleDecision.Take> taken) {
        var codes = taken.stream()
                .map(take -> take.report().invoicer())
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        var invoicers = new HashMap<@Nullable String, UUID>();
        if (codes.length > 0) partners.byCodes(codes).forEach(partner -> invoicers.put(partner.code(), partner.id()));
        return invoicers;
    }

    private Sale row(SaleDecision.Take take, String number, @Nullable Customer buyer) {
        if (buyer == null) throw new IllegalStateException("The customer is not known after all");
        return new Sale(
                take.report(),
                take.revision(),
                number,
                take.partner().id(),
                buyer.id(),
                take.digest(),
                clock.instant());
    }

    private static NamedCustomer named(SaleReport report) {
        return new NamedCustomer(report.customer().name(), report.customer().domain());
    }

    private void supersede(List<SaleDecision.Take> taken) {
        var revised = taken.stream()
                .filter(t -> t.before() != null)
                .map(t -> Sale.idOf(t.report().name()))
                .toArray(UUID[]::new);
        if (revised.length == 0) return;
        sales.supersede(revised);
        sales.supersedeLines(revised);
    }

    private List<SaleLine> lines(List<SaleDecision.Take> taken, List<Sale> rows) {
        var skus = taken.stream()
                .flatMap(t -> t.report().lines().stream())
                .map(Line::sku)
                .distinct()
                .toArray(String[]::new);
        var catalog = by(products.bySkus(skus), Product::sku);
        var lines = new ArrayList<SaleLine>();
        for (int i = 0; i < rows.size(); i++) {
            var reported = taken.get(i).report().lines();
            for (int place = 0; place < reported.size(); place++) {
                var product = catalog.get(reported.get(place).sku());
                lines.add(new SaleLine(
                        rows.get(i), place, reported.get(place), product == null ? null : product.family()));
            }
        }
        return lines;
    }

    private static List<Change> changes(List<SaleDecision.Take> taken, List<Sale> rows) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < rows.size(); i++) {
            var before = taken.get(i).before();
            var action = before == null ? "sale.recorded" : "sale.revised";
            changes.add(new Change(action, "sale", rows.get(i).id(), seen(before), seen(rows.get(i))));
        }
        return changes;
    }

    private static @Nullable Object seen(@Nullable Sale sale) {
        if (sale == null) return null;
        var seen = new LinkedHashMap<String, Object>();
        seen.put("number", sale.number());
        seen.put("source", sale.source());
        seen.put("id", sale.externalId());
        seen.put("revision", sale.revision());
        seen.put("on", sale.on().toString());
        seen.put("net", sale.net().toString());
        if (sale.invoicedBy() != null) seen.put("invoicedBy", sale.invoicedBy().toString());
        return seen;
    }

    private static List<Sale> before(List<SaleDecision.Take> taken) {
        return taken.stream()
                .map(SaleDecision.Take::before)
                .filter(Objects::nonNull)
                .toList();
    }

    private static <K, V> Map<K, V> by(List<V> all, Function<V, K> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
