package dev.entente.imports;

import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.parallel.PaidReport;
import dev.entente.parallel.TakingPaid;
import dev.entente.parallel.TakingPaid.Outcome;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows as payments of another system, by the system and what it calls them. */
@ApplicationScoped
class PaidTarget implements Target {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Map<String, Kind> KINDS = Map.of(
            "pays",
            Kind.PAYS,
            "paid",
            Kind.PAYS,
            "credit",
            Kind.PAYS,
            "commission",
            Kind.PAYS,
            "charges",
            Kind.CHARGES,
            "charged",
            Kind.CHARGES,
            "debit",
            Kind.CHARGES,
            "fee",
            Kind.CHARGES);

    @Inject
    TakingPaid paid;

    @Inject
    CurrentTenant tenant;

    @Override
    public dev.entente.imports.Kind kind() {
        return dev.entente.imports.Kind.PAID_ELSEWHERE;
    }

    private Said<PaidReport> read(List<Entry> entries) {
        var own = Unit.currency(tenant.get().currency().getCurrencyCode());
        return Said.of(entries, row -> report(row, own));
    }

    private static @Nullable PaidReport report(Values row, Unit own) {
        var month = month(row);
        var unit = row.currency("currency", own);
        var amount = row.amount("amount", unit);
        var kind = row.oneOf("kind", KINDS);
        if (month == null || amount == null || !row.isFine()) return null;
        return new PaidReport(
                row.textOr("system", PaidFields.SYSTEM),
                row.text("id"),
                row.text("partner"),
                row.text("reference"),
                month.atDay(1),
                kind == null ? Kind.PAYS : kind,
                amount);
    }

    private static @Nullable YearMonth month(Values row) {
        var text = row.text("period");
        try {
            if (MONTH.matcher(text).matches()) return YearMonth.parse(text);
        } catch (DateTimeException e) {
            row.add("period", "Write a month that exists, such as 2026-03");
            return null;
        }
        var day = row.day("period");
        return day == null ? null : YearMonth.from(day);
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        return read(entries)
                .check(
                        (reports, refused) -> paid.rehearse(
                                reports,
                                expected -> switch (expected) {
                                    case NEW -> new Fate.New();
                                    case CHANGED -> new Fate.Changed();
                                    case SAME -> new Fate.Same();
                                },
                                refused),
                        PaidTarget::put);
    }

    private static void put(Entry entry, Problem problem) {
        problem.errors().forEach(error -> entry.first().add(error.pointer().substring(1), error.detail()));
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var said = read(entries);
        return said.taken(paid.take(said.reports()), PaidTarget::fate);
    }

    private static Fate fate(Outcome outcome, Entry entry) {
        return switch (outcome) {
            case Outcome.Taken(var id, var content, var before) ->
                new Taken(id, entry.first().text("id"), before == null ? null : Found.exactly(before), content);
            case Outcome.Same _ -> new Fate.Same();
            case Outcome.Refused(var problem) -> {
                put(entry, problem);
                yield new Fate.Refused();
            }
        };
    }

    @Override
    public void undo(List<ImportItem> items) {
        var known = paid.contents(items.stream().map(ImportItem::subjectId).toList());
        var gone = new ArrayList<UUID>();
        var restored = new ArrayList<PaidReport>();
        for (var item : items) {
            var now = known.get(item.subjectId());
            if (now == null) item.leave(Found.GONE);
            else if (!now.equals(item.after())) item.leave(Found.CHANGED_SINCE);
            else if (item.before() == null) gone.add(item.subjectId());
            else restored.add(Found.exactly(item.before(), PaidReport.class));
        }
        if (!gone.isEmpty()) paid.remove(gone);
        paid.take(restored);
        for (var item : items)
            if (item.undo != Undo.LEFT) item.undo = item.before() == null ? Undo.REMOVED : Undo.RESTORED;
    }
}
