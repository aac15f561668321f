package dev.entente.imports;

import dev.entente.api.Unit;
import dev.entente.contribution.NewProgramCost;
import dev.entente.contribution.ProgramCost;
import dev.entente.contribution.TakingProgramCosts;
import dev.entente.contribution.TakingProgramCosts.Looked;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as program costs, by what their source calls them. What an import brought is taken back by entries of its own. */
@ApplicationScoped
class ProgramCostTarget implements Target {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final String BECAUSE = "The import that brought it was undone";

    private static final Map<String, ProgramCost.Kind> KINDS = Map.ofEntries(
            Map.entry("staff", ProgramCost.Kind.STAFF),
            Map.entry("people", ProgramCost.Kind.STAFF),
            Map.entry("payroll", ProgramCost.Kind.STAFF),
            Map.entry("tooling", ProgramCost.Kind.TOOLING),
            Map.entry("tools", ProgramCost.Kind.TOOLING),
            Map.entry("events", ProgramCost.Kind.EVENTS),
            Map.entry("event", ProgramCost.Kind.EVENTS),
            Map.entry("funds", ProgramCost.Kind.FUNDS),
            Map.entry("mdf", ProgramCost.Kind.FUNDS),
            Map.entry("marketingfunds", ProgramCost.Kind.FUNDS),
            Map.entry("fees", ProgramCost.Kind.FEES),
            Map.entry("marketplacefees", ProgramCost.Kind.FEES),
            Map.entry("other", ProgramCost.Kind.OTHER));

    @Inject
    TakingProgramCosts costs;

    @Inject
    CurrentTenant tenant;

    @Override
    public Kind kind() {
        return Kind.PROGRAM_COSTS;
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        return fates(
                entries, looked(entries), (_, looked) -> looked.known() == null ? new Fate.New() : new Fate.Same());
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var looked = looked(entries);
        var fine = looked.values().stream()
                .filter(each -> each.findings().isEmpty() && each.known() == null)
                .toList();
        var taken = costs.take(fine).stream().collect(Collectors.toMap(ProgramCost::reference, cost -> cost));
        return fates(entries, looked, (entry, each) -> {
            var reference = entry.first().text("reference");
            if (each.known() != null) return new Fate.Same();
            return new Taken(Objects.requireNonNull(taken.get(reference)).id(), reference, null, "");
        });
    }

    private interface Becoming {
        Fate of(Entry entry, Looked looked);
    }

    private static List<Fate> fates(List<Entry> entries, Map<Entry, Looked> looked, Becoming becoming) {
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var each = looked.get(entry);
            if (each != null)
                each.findings().all().forEach(finding -> entry.first().add(field(finding.pointer()), finding.detail()));
            fates.add(each == null || !each.findings().isEmpty() ? new Fate.Refused() : becoming.of(entry, each));
        }
        return fates;
    }

    private static String field(String pointer) {
        return pointer.equals("/amount/unit") ? "currency" : pointer.substring(1);
    }

    /** Of those that can be read; the others have findings already. */
    private Map<Entry, Looked> looked(List<Entry> entries) {
        var own = Unit.currency(tenant.get().currency().getCurrencyCode());
        var read = new ArrayList<Entry>();
        var said = new ArrayList<NewProgramCost>();
        for (var entry : entries) {
            var cost = read(entry.first(), own);
            if (cost == null) continue;
            read.add(entry);
            said.add(cost);
        }
        var found = costs.look(said);
        var looked = new IdentityHashMap<Entry, Looked>();
        for (int i = 0; i < read.size(); i++) looked.put(read.get(i), found.get(i));
        return looked;
    }

    private static @Nullable NewProgramCost read(Values row, Unit own) {
        var kind = row.oneOf("kind", KINDS);
        var from = month(row, "from");
        var until = month(row, "until");
        var amount = row.amount("amount", row.currency("currency", own));
        if (kind == null || from == null || amount == null || !row.isFine()) return null;
        return new NewProgramCost(
                kind,
                from,
                until,
                row.textOrNull("program"),
                row.textOrNull("partner"),
                amount,
                row.text("description"),
                row.textOr("source", "import"),
                row.text("reference"));
    }

    private static @Nullable YearMonth month(Values row, String field) {
        var text = row.text(field);
        try {
            if (MONTH.matcher(text).matches()) return YearMonth.parse(text);
        } catch (DateTimeException e) {
            row.add(field, "Write a month that exists, such as 2026-03");
            return null;
        }
        var day = row.day(field);
        return day == null ? null : YearMonth.from(day);
    }

    @Override
    public void undo(List<ImportItem> items) {
        var back = costs.takeBack(items.stream().map(ImportItem::subjectId).toList(), BECAUSE).stream()
                .map(ProgramCost::takesBack)
                .collect(Collectors.toSet());
        for (var item : items) {
            if (back.contains(item.subjectId())) item.undo = Undo.REMOVED;
            else item.leave(Found.GONE);
        }
    }
}
