package dev.entente.imports;

import dev.entente.problem.Problem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries that say something that can be read, with what they say; the others have findings already. */
record Said<R>(List<Entry> all, List<Entry> entries, List<R> reports) {

    /** As a reader reads their first rows: null where that cannot be. */
    static <R> Said<R> of(List<Entry> all, Function<Values, @Nullable R> reader) {
        var fine = new ArrayList<Entry>();
        var reports = new ArrayList<R>();
        for (var entry : all) {
            var report = reader.apply(entry.first());
            if (report == null) continue;
            fine.add(entry);
            reports.add(report);
        }
        return new Said<>(all, fine, reports);
    }

    /** Has reports rehearsed, each of which becomes a fate or is refused. */
    interface Rehearsal<R> {

        List<Fate> of(List<R> reports, Function<Problem, Fate> refused);
    }

    /** What would become of all, with what is wrong put to their rows. */
    List<Fate> check(Rehearsal<R> rehearsal, BiConsumer<Entry, Problem> put) {
        var refused = new ArrayList<Problem>();
        var fates = rehearsal.of(reports, problem -> {
            refused.add(problem);
            return new Fate.Refused();
        });
        var problems = refused.iterator();
        for (int i = 0; i < fates.size(); i++)
            if (fates.get(i) instanceof Fate.Refused) put.accept(entries.get(i), problems.next());
        return fates(fates);
    }

    /** What became of all, as the outcomes of those that can be read say it. */
    <O> List<Fate> taken(List<O> outcomes, BiFunction<O, Entry, Fate> fate) {
        var fates = new ArrayList<Fate>();
        for (int i = 0; i < outcomes.size(); i++) fates.add(fate.apply(outcomes.get(i), entries.get(i)));
        return fates(fates);
    }

    private List<Fate> fates(List<Fate> known) {
        var fates = new IdentityHashMap<Entry, Fate>();
        for (int i = 0; i < entries.size(); i++) fates.put(entries.get(i), known.get(i));
        return all.stream()
                .map(entry -> fates.getOrDefault(entry, new Fate.Refused()))
                .toList();
    }
}
