package dev.entente.imports;

import dev.entente.api.Unit;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.MilestoneReport;
import dev.entente.milestone.TakingMilestones;
import dev.entente.milestone.TakingMilestones.Outcome;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rows as milestones, by source and what that source calls them. */
@ApplicationScoped
class MilestoneTarget implements Target {

    @Inject
    TakingMilestones milestones;

    @Inject
    CurrentTenant tenant;

    @Override
    public Kind kind() {
        return Kind.MILESTONES;
    }

    private Said<MilestoneReport> read(List<Entry> entries) {
        var own = Unit.currency(tenant.get().currency().getCurrencyCode());
        return Said.of(entries, row -> report(row, own));
    }

    private static @Nullable MilestoneReport report(Values row, Unit own) {
        var on = row.day("on");
        var unit = row.currency("currency", own);
        var services = row.amount("services", unit);
        if (Boolean.TRUE.equals(row.oneOf("withdrawn", Values.YES_OR_NO)))
            row.add("withdrawn", "Leave this row out: what was withdrawn would count again");
        if (on == null || !row.isFine()) return null;
        return new MilestoneReport(
                row.textOr("source", SaleRows.SOURCE),
                row.text("id"),
                on,
                row.text("partner"),
                row.textOrNull("program"),
                row.text("motion"),
                row.text("name"),
                services);
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        return read(entries)
                .check(
                        (reports, refused) -> milestones.rehearse(
                                reports,
                                expected -> switch (expected) {
                                    case NEW -> new Fate.New();
                                    case CHANGED -> new Fate.Changed();
                                    case SAME -> new Fate.Same();
                                },
                                refused),
                        MilestoneTarget::put);
    }

    private static void put(Entry entry, Problem problem) {
        var row = entry.first();
        problem.errors().forEach(error -> row.add(field(error.pointer()), error.detail()));
    }

    private static String field(String pointer) {
        return pointer.equals("/services/unit") ? "currency" : pointer.substring(1);
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var said = read(entries);
        return said.taken(milestones.take(said.reports()), MilestoneTarget::fate);
    }

    private static Fate fate(Outcome outcome, Entry entry) {
        return switch (outcome) {
            case Outcome.Taken taken -> taken(taken.milestone(), taken.before());
            case Outcome.Same _ -> new Fate.Same();
            case Outcome.Refused refused -> {
                put(entry, refused.problem());
                yield new Fate.Refused();
            }
        };
    }

    private static Fate taken(Milestone milestone, @Nullable MilestoneReport before) {
        var was = before == null ? null : Found.exactly(before);
        return new Taken(milestone.id(), milestone.externalId(), was, String.valueOf(milestone.revision()));
    }

    @Override
    public void undo(List<ImportItem> items) {
        var known = milestones.inTurn(items.stream().map(ImportItem::subjectId).toList());
        var restored = new ArrayList<MilestoneReport>();
        var gone = new ArrayList<Milestone>();
        for (var item : items) {
            var now = known.get(item.subjectId());
            if (now == null) item.leave(Found.GONE);
            else if (!String.valueOf(now.revision()).equals(item.after())) item.leave(Found.CHANGED_SINCE);
            else if (item.before() == null) gone.add(now);
            else restored.add(Found.exactly(item.before(), MilestoneReport.class));
        }
        milestones.withdraw(gone);
        var refused = refused(restored);
        for (var item : items) {
            var problem = refused.get(item.subjectId());
            if (problem != null) item.leave(problem.detail());
            else if (item.undo != Undo.LEFT) item.undo = item.before() == null ? Undo.REMOVED : Undo.RESTORED;
        }
    }

    private Map<UUID, Problem> refused(List<MilestoneReport> reports) {
        var refused = new HashMap<UUID, Problem>();
        var outcomes = milestones.take(reports);
        for (int i = 0; i < outcomes.size(); i++)
            if (outcomes.get(i) instanceof Outcome.Refused it)
                refused.put(Milestone.idOf(reports.get(i)), it.problem());
        return refused;
    }
}
