package dev.entente.ui.terms;

import dev.entente.drafting.DraftPage;
import dev.entente.drafting.ReadingDrafts;
import dev.entente.drafting.WritingDrafts;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.problem.Problem;
import dev.entente.program.EditingPrograms;
import dev.entente.program.EditingPrograms.Opened;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingMeasures;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The draft that forms were opened for, if any: read from what is kept, and kept again with what was changed. */
@Dependent
public class Drafting {

    static final String DRAFT = "draft";

    @Inject
    ReadingDrafts reading;

    @Inject
    WritingDrafts writing;

    @Inject
    EditingPrograms editing;

    @Inject
    ReadingMeasures measures;

    @Inject
    Visit visit;

    private @Nullable DraftPage page;
    private boolean isTaken;

    void take(Optional<String> id) {
        page = id.map(UUID::fromString).map(reading::open).orElse(null);
        isTaken = false;
    }

    /** Once: what is changed from then on is kept by whoever changes it. */
    Optional<ObjectNode> tree() {
        if (isTaken) return Optional.empty();
        isTaken = true;
        return file();
    }

    Optional<ObjectNode> file() {
        return Optional.ofNullable(page)
                .flatMap(each -> editing.tree(each.draft().file()));
    }

    /** Of a program that is new, what its draft says. */
    Opened newest(String code) {
        try {
            return editing.open(code);
        } catch (Problem unknown) {
            return file().map(file -> new Opened(0, file)).orElseThrow(() -> unknown);
        }
    }

    int begun() {
        return page == null ? 0 : page.draft().begun();
    }

    /** What terms can count. */
    List<Definition> measured() {
        return measures.all();
    }

    boolean mayPublish() {
        return visit.may(ProgramPermissions.PUBLISH);
    }

    UUID keep(String code, int version, ObjectNode tree) {
        if (page != null) {
            var seen = page.draft();
            writing.write(seen.id(), seen.revision(), editing.text(seen.file(), tree));
            return seen.id();
        }
        return writing.beginWith(editing.text(editing.text(code, version), tree))
                .id();
    }
}
