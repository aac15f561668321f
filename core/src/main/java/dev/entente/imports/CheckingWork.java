package dev.entente.imports;

import dev.entente.identity.Internal;
import dev.entente.imports.ImportBatch.State;
import dev.entente.job.LongWork;
import dev.entente.job.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Goes through all rows of a file and says what would become of them. */
@Internal
@ApplicationScoped
class CheckingWork implements LongWork {

    static final String KIND = "import.check";

    private static final int ROWS = 1_000;
    private static final int MOST_REMARKS = 100;

    @Inject
    Imports imports;

    @Inject
    Walks walks;

    @Inject
    Parts parts;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Part next(UUID subject, long done) {
        var batch = imports.byId(subject).orElseThrow(ReadingImports::unknown);
        if (batch.state() != State.CHECKING) return new Part(done, batch.total(), true, null);
        var walk = walks.at(batch, done);
        try {
            var entries = walk.next(ROWS);
            look(batch, walk, entries);
            boolean finished = walk.done() >= batch.total() || entries.isEmpty();
            if (finished) finish(batch);
            imports.update(batch);
            if (finished) walk.close();
            else walks.keep(batch, walk);
            return new Part(walk.done(), batch.total(), finished, words(batch));
        } catch (RuntimeException e) {
            walk.close();
            throw e;
        }
    }

    private void look(ImportBatch batch, Walk walk, List<Entry> entries) {
        var target = parts.target(batch.kind());
        var fates = target.check(entries, walk::isBefore);
        parts.keepBad(batch, entries, fates);
        var before = so(batch);
        var remarkable = new TreeSet<>(before.notes());
        target.remarkable(entries).stream().limit(MOST_REMARKS).forEach(remarkable::add);
        var notes = new ArrayList<>(remarkable).stream().limit(MOST_REMARKS).toList();
        batch.expect(before.plus(Fate.tally(entries, fates)).with(notes));
    }

    private static Tally so(ImportBatch batch) {
        var expected = batch.expected();
        return expected == null ? Tally.NONE : expected;
    }

    private void finish(ImportBatch batch) {
        var tally = so(batch);
        var remark = parts.target(batch.kind()).remark(tally.notes());
        batch.expect(tally.with(remark.isEmpty() ? List.of() : List.of(remark)));
        batch.state = State.CHECKED;
        batch.checkedAt = clock.instant();
    }

    private static String words(ImportBatch batch) {
        long bad = so(batch).refused();
        return bad == 0 ? "Every row is fine so far" : bad + (bad == 1 ? " row is wrong" : " rows are wrong");
    }
}
