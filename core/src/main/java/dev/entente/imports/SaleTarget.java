package dev.entente.imports;

import dev.entente.attribution.KnowingEvidence;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.problem.Problem;
import dev.entente.product.BringingProducts;
import dev.entente.sale.Evidence;
import dev.entente.sale.Outcome;
import dev.entente.sale.Outcome.Recorded;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import dev.entente.sale.TakingSales;
import dev.entente.sale.TakingSales.Expected;
import dev.entente.sale.TakingSales.Standing;
import dev.entente.sale.WithdrawingSales;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as sales, by source and what that source calls them. */
@ApplicationScoped
class SaleTarget implements Target {

    @Inject
    TakingSales sales;

    @Inject
    WithdrawingSales withdrawing;

    @Inject
    BringingProducts products;

    @Inject
    KnowingEvidence evidence;

    @Inject
    CurrentTenant tenant;

    /** Entries that say something that can be read, with what they say; the others have findings already. */
    private record Read(List<Entry> entries, List<SaleReport> reports) {}

    @Override
    public Kind kind() {
        return Kind.SALES;
    }

    private Read read(List<Entry> entries) {
        var own = new SaleRows(tenant.get().currency().getCurrencyCode());
        var fine = new ArrayList<Entry>();
        var reports = new ArrayList<SaleReport>();
        for (var entry : entries) {
            var report = own.report(entry);
            if (report == null) continue;
            fine.add(entry);
            reports.add(report);
        }
        return new Read(fine, whole(fine, reports));
    }

    private List<SaleReport> whole(List<Entry> entries, List<SaleReport> reports) {
        var saying = reports.stream()
                .filter(report -> report.evidence() != null)
                .map(report -> Sale.idOf(report.name()))
                .toList();
        var before = evidence.reported(saying);
        var whole = new ArrayList<SaleReport>();
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            whole.add(SaleRows.whole(entries.get(i), report, before.get(Sale.idOf(report.name()))));
        }
        return whole;
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var read = read(entries);
        var rows = new IdentityHashMap<SaleReport, Integer>();
        for (int i = 0; i < read.reports().size(); i++) {
            rows.put(read.reports().get(i), read.entries().get(i).row());
        }
        var expected = sales.rehearse(read.reports(), report -> {
            var of = report.of();
            var row = rows.get(report);
            return of != null && row != null && isBefore.test(Walk.keyOf(report.source(), of), row);
        });
        var fates = new IdentityHashMap<Entry, Fate>();
        for (int i = 0; i < expected.size(); i++) {
            var entry = read.entries().get(i);
            fates.put(entry, fate(expected.get(i), entry));
        }
        return entries.stream()
                .map(entry -> fates.getOrDefault(entry, new Fate.Refused()))
                .toList();
    }

    private static Fate fate(Expected expected, Entry entry) {
        return switch (expected) {
            case Expected.New _ -> new Fate.New();
            case Expected.Revised _ -> new Fate.Changed();
            case Expected.Unchanged _ -> new Fate.Same();
            case Expected.Refused refused -> refused(entry, refused.problem());
        };
    }

    private static Fate refused(Entry entry, Problem problem) {
        problem.errors().forEach(error -> SaleRows.put(entry, error));
        return new Fate.Refused();
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var read = read(entries);
        var ids =
                read.reports().stream().map(report -> Sale.idOf(report.name())).toList();
        var before = asReported(sales.standing(ids));
        var outcomes = sales.take(read.reports());
        var fates = new IdentityHashMap<Entry, Fate>();
        for (int i = 0; i < outcomes.size(); i++) {
            var entry = read.entries().get(i);
            fates.put(entry, fate(outcomes.get(i), entry, before));
        }
        return entries.stream()
                .map(entry -> fates.getOrDefault(entry, new Fate.Refused()))
                .toList();
    }

    /** With what their sources say of who had a part in them, be it that they say nothing. */
    private Map<UUID, Standing> asReported(Map<UUID, Standing> standing) {
        var reported = evidence.reported(standing.keySet());
        var all = new HashMap<UUID, Standing>();
        standing.forEach((id, one) -> {
            var said = reported.getOrDefault(id, new Evidence(List.of(), null));
            var report = one.report().of() == null ? one.report().with(said) : one.report();
            all.put(id, new Standing(report, one.revision()));
        });
        return all;
    }

    private static Fate fate(Outcome outcome, Entry entry, Map<UUID, Standing> before) {
        return switch (outcome) {
            case Recorded now -> taken(now.sale(), before.get(now.sale().id()));
            case Outcome.Unchanged _ -> new Fate.Same();
            case Outcome.Refused refused -> refused(entry, refused.problem());
        };
    }

    private static Fate taken(Sale sale, @Nullable Standing before) {
        var was = before == null ? null : Found.exactly(before.report());
        return new Taken(sale.id(), sale.document(), was, String.valueOf(sale.revision()));
    }

    @Override
    public List<String> remarkable(List<Entry> entries) {
        var skus = entries.stream()
                .flatMap(entry -> entry.rows().stream())
                .map(row -> row.text("sku"))
                .filter(sku -> !sku.isEmpty() && Found.canBeStored(sku))
                .distinct()
                .toList();
        var known = products.bySku(skus);
        return skus.stream().filter(sku -> !known.containsKey(sku)).toList();
    }

    @Override
    public String remark(List<String> found) {
        if (found.isEmpty()) return "";
        var some = String.join(", ", found.stream().sorted().limit(5).toList());
        var more = found.size() > 5 ? " and " + (found.size() - 5) + " more" : "";
        return "The catalog does not know " + some + more
                + ": what these sales earn is held until it does. Import the products first.";
    }

    @Override
    public void undo(List<ImportItem> items) {
        var standing = sales.inTurn(items.stream().map(ImportItem::subjectId).toList());
        var restored = new ArrayList<ImportItem>();
        var reports = new ArrayList<SaleReport>();
        for (var item : items) {
            var now = standing.get(item.subjectId());
            if (now == null) item.leave(Found.GONE);
            else if (!String.valueOf(now.revision()).equals(item.after())) item.leave(Found.CHANGED_SINCE);
            else if (item.before() != null) {
                restored.add(item);
                reports.add(Found.exactly(item.before(), SaleReport.class));
            }
        }
        withdraw(items.stream()
                .filter(item -> item.undo() == null && item.before() == null)
                .toList());
        var outcomes = sales.take(reports);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Refused refused) {
                restored.get(i).leave(refused.problem().detail());
            } else {
                restored.get(i).undo = Undo.RESTORED;
            }
        }
    }

    // What somebody gave back of a sale since keeps it; refunds of this import went before their sales.
    private void withdraw(List<ImportItem> created) {
        var ids = created.stream().map(ImportItem::subjectId).collect(Collectors.toSet());
        var needed = sales.refunded(ids);
        withdrawing.withdraw(
                ids.stream().filter(id -> !needed.contains(id)).toList(), "The import that brought it was undone");
        for (var item : created) {
            if (needed.contains(item.subjectId())) item.leave("Part of it was given back since");
            else item.undo = Undo.REMOVED;
        }
    }
}
