package dev.entente.attribution;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.partner.TakingTurns;
import dev.entente.sale.Sale;
import dev.entente.sale.SalesRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides who is credited with sales of which something is stated, and writes it down where it is another than before; tells
 * the engine, in the transaction that changed it. Sales of which nothing is stated cost nothing here.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AttributingSales {

    private static final String RECORDED = "The sale was recorded";

    @Inject
    Attributions attributions;

    @Inject
    AskingAround asking;

    @Inject
    KnowingCredits knowing;

    @Inject
    KeptEvidence evidence;

    @Inject
    TakingTurns turns;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<SalesCredited> credited;

    void on(@Observes SalesRecorded event) {
        var revised = ids(event.before());
        take(event, revised);
        evidence.replace(event.evidence());
        var concerned = event.sales().stream()
                .filter(sale -> revised.contains(sale.id()) || event.evidence().containsKey(sale.id()))
                .toList();
        var changed = ids(decide(concerned, RECORDED));
        credited.fire(new SalesCredited(event.sales(), event.before(), changed, RECORDED));
    }

    /** What is stated of these sales changed, or what it depends on; who is credited otherwise now is told. */
    void again(Collection<Sale> sales, String reason) {
        var changed = decide(sales, reason);
        if (!changed.isEmpty()) credited.fire(new SalesCredited(changed, List.of(), ids(changed), reason));
    }

    /** Whoever records a sale has the turns of those whom it names; what others earn by what was stated before changes too. */
    private void take(SalesRecorded event, Set<UUID> revised) {
        turns.with(knowing.concerned(event.sales().stream()
                .filter(sale -> sale.isRefund()
                        || revised.contains(sale.id())
                        || event.evidence().containsKey(sale.id()))
                .map(Credited::key)
                .collect(toSet())));
    }

    private static Set<UUID> ids(List<Sale> sales) {
        return sales.stream().map(Sale::id).collect(toSet());
    }

    /** Decides and writes, and leaves it to the caller to work out what follows. Returns the sales that differ. */
    public List<Sale> decide(Collection<Sale> sales, String reason) {
        var own = sales.stream().filter(sale -> !sale.isRefund()).toList();
        if (own.isEmpty()) return List.of();
        var ids = own.stream().map(Sale::id).toArray(UUID[]::new);
        var current = attributions.currentOf(ids).stream().collect(toMap(Attributed::saleId, each -> each));
        var decided = asking.of(own.stream().filter(sale -> !sale.isWithdrawn()).toList());
        var differing = own.stream()
                .filter(sale -> differs(sale, current.get(sale.id()), decided.get(sale.id())))
                .toList();
        if (!differing.isEmpty()) write(differing, current, decided, reason);
        return differing;
    }

    private static boolean differs(Sale sale, @Nullable Attributed before, @Nullable Decided now) {
        if (before == null || now == null) return before != null || now != null;
        return !before.isSame(sale, now);
    }

    private void write(List<Sale> sales, Map<UUID, Attributed> before, Map<UUID, Decided> decided, String reason) {
        var ids = sales.stream().map(Sale::id).toArray(UUID[]::new);
        var last = new HashMap<UUID, Integer>();
        for (var row : attributions.lastOf(ids)) last.put((UUID) row[0], (Integer) row[1]);
        var rows = new ArrayList<Attributed>();
        var credits = new ArrayList<Credit>();
        var changes = new ArrayList<Change>();
        for (var sale : sales) {
            var now = decided.get(sale.id());
            var seen = seen(before.get(sale.id()));
            if (now == null) {
                changes.add(new Change("sale.attributed", "sale", sale.id(), seen, Map.of("reason", reason)));
                continue;
            }
            var row = new Attributed(sale, last.getOrDefault(sale.id(), 0) + 1, now, reason, clock.instant());
            rows.add(row);
            credits.addAll(credits(sale, row.revision(), now));
            changes.add(new Change("sale.attributed", "sale", sale.id(), seen, seen(row)));
        }
        attributions.supersede(ids);
        attributions.supersedeCredits(ids);
        attributions.insertAttributed(rows);
        attributions.insertCredits(credits);
        audit.recordAll(changes);
    }

    static List<Credit> credits(Sale sale, int revision, Decided decided) {
        var shares = new ArrayList<>(decided.outcome().shares());
        boolean isNamed = shares.stream().anyMatch(share -> share.partner().equals(sale.partnerId()));
        if (!isNamed) shares.add(nothing(sale, decided.outcome()));
        var credits = new ArrayList<Credit>();
        for (var share : shares) credits.add(new Credit(sale, revision, credits.size(), share));
        return credits;
    }

    /** The partner that the sale names learns why it is not credited, and nothing of who is. */
    private static Share nothing(Sale sale, Outcome outcome) {
        var because = outcome.lost().stream()
                .filter(lost -> lost.partner().equals(sale.partnerId()))
                .map(Outcome.Lost::because)
                .findFirst()
                .orElse(outcome.rule());
        return new Share(
                sale.partnerId(), Share.word(sale), outcome.level(), Share.NONE, Share.NONE, false, null, because);
    }

    private static @Nullable Object seen(@Nullable Attributed row) {
        if (row == null) return null;
        return Map.of("revision", row.revision(), "rule", row.rule, "reason", row.reason);
    }
}
