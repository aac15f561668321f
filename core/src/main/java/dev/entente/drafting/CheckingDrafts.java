package dev.entente.drafting;

import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.PublishingPrograms;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.program.ReadingPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Reads a draft's file as it would be published, and says what it changes or what is wrong with it. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CheckingDrafts {

    @Inject
    PublishingPrograms publishing;

    @Inject
    ReadingPrograms programs;

    /** What was found; where anything is wrong, nothing is said of changes. */
    record Checked(List<String> changes, List<Finding> warnings, List<Finding> wrong, int newest) {}

    Checked check(ProgramDraft draft) {
        int newest = newest(draft.code());
        try {
            return switch (publishing.tried(draft.file())) {
                case Outcome.Tried tried -> new Checked(tried.changes(), tried.warnings(), List.of(), newest);
                case Outcome.Published _, Outcome.Unchanged _ -> new Checked(List.of(), List.of(), List.of(), newest);
            };
        } catch (Problem unclear) {
            var wrong = unclear.errors().isEmpty() ? List.of(new Finding("", unclear.detail())) : unclear.errors();
            return new Checked(List.of(), List.of(), wrong, newest);
        }
    }

    /** The newest version of a program; 0 where there is none. */
    int newest(String code) {
        return programs.list().stream()
                .filter(page -> page.program().code().equals(code))
                .map(page -> page.program().versions())
                .filter(versions -> !versions.isEmpty())
                .mapToInt(versions -> versions.getLast().number())
                .findFirst()
                .orElse(0);
    }
}
