package dev.entente.imports;

import dev.entente.identity.Internal;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportBatch.State;
import dev.entente.job.LongWork;
import dev.entente.job.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Takes the good rows of a file in; what a part brings is written down in its transaction, so that it can be undone. */
@Internal
@ApplicationScoped
class CommittingWork implements LongWork {

    static final String KIND = "import.commit";

    private static final int ROWS = 500;

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
        if (batch.state() != State.COMMITTING) return new Part(done, batch.total(), true, null);
        var walk = walks.at(batch, done);
        try {
            var entries = walk.next(ROWS);
            take(batch, entries);
            boolean finished = walk.done() >= batch.total() || entries.isEmpty();
            if (finished) {
                batch.state = State.COMMITTED;
                batch.committedAt = clock.instant();
            }
            imports.update(batch);
            if (finished) walk.close();
            else walks.keep(batch, walk);
            return new Part(walk.done(), batch.total(), finished, null);
        } catch (RuntimeException e) {
            walk.close();
            throw e;
        }
    }

    private void take(ImportBatch batch, List<Entry> entries) {
        var fates = parts.as(batch.committedBy, () -> parts.target(batch.kind()).take(entries));
        parts.keepBad(batch, entries, fates);
        keepItems(batch, entries, fates);
        var before = batch.outcome();
        batch.happened((before == null ? Tally.NONE : before).plus(Fate.tally(entries, fates)));
    }

    private void keepItems(ImportBatch batch, List<Entry> entries, List<Fate> fates) {
        var items = new ArrayList<ImportItem>();
        for (int i = 0; i < entries.size(); i++) {
            if (fates.get(i) instanceof Taken taken)
                items.add(new ImportItem(batch.id(), entries.get(i).row(), taken));
        }
        if (items.isEmpty()) return;
        // What an import that was stopped had done before stays as it was written down then.
        var known = new HashSet<>(
                imports.known(batch.id(), items.stream().map(ImportItem::row).toArray(Integer[]::new)));
        items.removeIf(item -> known.contains(item.row()));
        imports.insertItems(items);
    }
}
