package dev.entente.conflict;

import dev.entente.conflict.Conflict.State;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks all partners of a case what shows that they were at work, by a day; from then on each of them knows of its part. */
@ApplicationScoped
@Transactional
public class AskingForEvidence {

    private static final int LONGEST_WAIT = 60;

    @Inject
    StoredConflicts stored;

    @Inject
    ConflictParts parts;

    @Inject
    SettingConflictRules rules;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** By a day; without one, for as long as the rules say. All of them read the words. */
    @Requires(ConflictPermissions.DECIDE)
    public Conflict ask(UUID id, @Nullable Integer revision, @Nullable LocalDate by, String words) {
        var conflict = stored.undecided(id, revision);
        var contenders = parts.contendersOf(id);
        var said = stored.shared("/words", words, contenders);
        var today = tenant.today();
        var last = by == null ? today.plusDays(rules.known().evidenceDays()) : by;
        if (last.isBefore(today) || last.isAfter(today.plusDays(LONGEST_WAIT))) {
            throw Problem.field(
                    ConflictProblem.UNCLEAR_CONFLICT,
                    "/by",
                    "Use a day from today until " + today.plusDays(LONGEST_WAIT));
        }
        var before = StoredConflicts.view(conflict);
        if (conflict.state == State.OPEN) conflict.state = State.ASKED;
        conflict.evidenceBy = last;
        stored.update("conflict.evidence-asked", before, conflict);
        for (var each : contenders) {
            if (each.isDirect()) continue;
            each.tell(clock.instant());
            if (each.state == State.OPEN || each.state == State.DECIDED) each.state = State.ASKED;
            each.evidenceBy = last;
            stored.update(each);
            stored.step(each, ConflictStep.Kind.ASKED, said);
            stored.tell(each, ConflictChanged.What.ASKED, said);
        }
        return conflict;
    }
}
