package dev.entente.conflict;

import dev.entente.audit.Audit;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.Contender.Result;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.UUID;

/** Takes a partner's appeal against a decision: one for each case, while it can be appealed. What follows it is final. */
@ApplicationScoped
public class AppealingConflicts {

    @Inject
    Desk desk;

    @Requires(ConflictPermissions.CONTEST)
    public Contender appeal(UUID contenderId, String words) {
        var own = desk.own(contenderId);
        StoredConflicts.text(new Findings(), "/words", words).refuse(ConflictProblem.UNCLEAR_EVIDENCE);
        return Scope.call(StoredConflicts.inHouse(), () -> desk.appeal(own.id, words.strip()));
    }

    /** Where it reaches all sides of the case; a transaction of its own, because that belongs to one scope. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        @Inject
        StoredConflicts stored;

        @Inject
        CurrentTenant tenant;

        @Inject
        Audit audit;

        @Inject
        InstantSource clock;

        Contender own(UUID contenderId) {
            return stored.own(contenderId);
        }

        Contender appeal(UUID contenderId, String words) {
            var contender = stored.own(contenderId);
            var conflict = stored.seen(contender.conflictId, null);
            refuse(conflict, contender);
            if (contender.result == Result.KEEPS || contender.result == Result.GETS) {
                throw new Problem(ConflictProblem.NOTHING_TO_CONTEST, "It was decided for you.");
            }
            var before = StoredConflicts.view(conflict);
            // Whoever appeals as the second does not learn that it is not the first.
            if (conflict.appealedBy == null) {
                conflict.appealedBy = contender.id;
                conflict.state = State.APPEALED;
                conflict.escalatedTo = null;
                conflict.escalatedBecause = null;
            }
            stored.update("conflict.appealed", before, conflict);
            contender.state = State.APPEALED;
            contender.appeal = words;
            contender.appealedAt = clock.instant();
            stored.update(contender);
            stored.step(contender, ConflictStep.Kind.APPEALED, words);
            audit.record("conflict.contested", "conflict", conflict.id, null, StoredConflicts.view(contender));
            stored.tell(contender, ConflictChanged.What.APPEALED, words);
            return contender;
        }

        private void refuse(Conflict conflict, Contender contender) {
            var until = conflict.appealUntil;
            if (contender.state.isUndecided()) {
                var words = contender.appealedAt == null
                        ? "It can be appealed once it is."
                        : "It is looked at again already; give your evidence.";
                throw new Problem(ConflictProblem.CONFLICT_IS_NOT_DECIDED, words);
            }
            if (conflict.state == State.FINAL || until == null || tenant.today().isAfter(until)) {
                var words = until == null
                        ? "It was decided upon an appeal, and is final."
                        : "That ended with " + until + ".";
                throw new Problem(ConflictProblem.APPEAL_IS_OVER, words);
            }
        }
    }
}
