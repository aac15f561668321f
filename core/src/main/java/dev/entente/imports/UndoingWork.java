package dev.entente.imports;

import static java.util.Objects.requireNonNull;

import dev.entente.identity.Internal;
import dev.entente.imports.ImportBatch.State;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.job.LongWork;
import dev.entente.job.Part;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Gives back what an import brought, from its last row to its first. */
@Internal
@ApplicationScoped
class UndoingWork implements LongWork {

    static final String KIND = "import.undo";

    private static final int ITEMS = 500;

    @Inject
    Imports imports;

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
        long total = imports.countItems(subject);
        if (batch.state() != State.UNDOING) return new Part(done, total, true, null);
        var items = imports.toUndo(subject, Limit.of(ITEMS));
        if (!items.isEmpty()) undo(batch, items);
        boolean finished = items.size() < ITEMS;
        if (finished) {
            batch.state = State.UNDONE;
            batch.undoneAt = clock.instant();
        }
        imports.update(batch);
        return new Part(Math.min(total, done + items.size()), total, finished, null);
    }

    private void undo(ImportBatch batch, List<ImportItem> items) {
        parts.as(batch.undoneBy, () -> {
            parts.target(batch.kind()).undo(items);
            return items;
        });
        keep(batch, items);
        var before = batch.undone();
        batch.undid((before == null ? Undone.NONE : before)
                .plus(new Undone(count(items, Undo.REMOVED), count(items, Undo.RESTORED), count(items, Undo.LEFT))));
    }

    private void keep(ImportBatch batch, List<ImportItem> items) {
        imports.undid(
                Scope.current().tenantId(),
                batch.id(),
                items.stream().map(ImportItem::row).toArray(Integer[]::new),
                items.stream().map(item -> requireNonNull(item.undo()).name()).toArray(String[]::new),
                items.stream().map(ImportItem::because).toArray(String[]::new));
    }

    private static long count(List<ImportItem> items, Undo undo) {
        return items.stream().filter(item -> item.undo() == undo).count();
    }
}
