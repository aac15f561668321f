package dev.entente.ui;

import dev.entente.imports.BadRow;
import dev.entente.imports.CommittingImports;
import dev.entente.imports.ImportBatch;
import dev.entente.imports.ImportBatch.State;
import dev.entente.imports.ImportFixtures;
import dev.entente.imports.ImportItem;
import dev.entente.imports.MappingImports;
import dev.entente.imports.ReadingImports;
import dev.entente.imports.UndoingImports;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** In place of the use cases of imports. */
final class FakesOfImports {

    private FakesOfImports() {}

    private static ImportBatch batch(UUID id) {
        return World.current().imports.stream()
                .filter(batch -> batch.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static final class Reading extends ReadingImports {

        @Override
        public Line open(UUID id) {
            return new Line(batch(id), "Ada Byron", "Ada Byron", null);
        }

        @Override
        public List<Line> list(int offset, int limit) {
            return World.current().imports.stream()
                    .skip(offset)
                    .limit(limit)
                    .map(batch -> open(batch.id()))
                    .toList();
        }

        @Override
        public int count() {
            return World.current().imports.size();
        }

        @Override
        public Optional<Line> same(ImportBatch batch) {
            return Optional.empty();
        }

        @Override
        public List<BadRow> badRowsPage(UUID id, int offset, int limit) {
            return World.current().badRows.stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int countBadRows(UUID id) {
            return World.current().badRows.size();
        }

        @Override
        public List<ImportItem> left(UUID id) {
            return List.of();
        }

        @Override
        public List<ImportItem> brought(UUID id, int most) {
            return List.of();
        }
    }

    static final class Mapping extends MappingImports {

        @Override
        public ImportBatch map(UUID id, dev.entente.imports.Mapping mapping) {
            var batch = batch(id);
            ImportFixtures.check(batch, mapping);
            World.current().done.add("mapped " + mapping.columns() + mapping.constants());
            ImportFixtures.become(batch, State.CHECKING);
            return batch;
        }
    }

    static final class Committing extends CommittingImports {

        @Override
        public ImportBatch commit(UUID id, boolean skipBadRows) {
            World.current().done.add("committed, bad rows " + (skipBadRows ? "left out" : "in the way"));
            ImportFixtures.become(batch(id), State.COMMITTED);
            return batch(id);
        }
    }

    static final class Undoing extends UndoingImports {

        @Override
        public ImportBatch undo(UUID id) {
            World.current().done.add("undone");
            ImportFixtures.become(batch(id), State.UNDONE);
            return batch(id);
        }
    }
}
