package dev.entente.conflict;

import dev.entente.audit.Audit;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.Touch.Said;
import dev.entente.file.ReceivingFiles;
import dev.entente.file.Upload;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.registration.NewEvidence;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes what shows that somebody was at work on what a case is about, each with its day, until the case is decided. */
@ApplicationScoped
public class GivingEvidence {

    @Inject
    Filing filing;

    @Inject
    ReceivingFiles receiving;

    @Requires(ConflictPermissions.CONTEST)
    public Touch give(UUID contenderId, Said said) {
        return give(contenderId, said, null);
    }

    /** With the file that shows it, or neither. */
    @Requires(ConflictPermissions.CONTEST)
    public Touch give(UUID contenderId, Said said, @Nullable NewEvidence file) {
        filing.refuseUnlessOwn(contenderId);
        return inHouse(() -> filing.give(contenderId, said, file));
    }

    /** For the vendor's own sales, where they are one of the sides. */
    @Requires(ConflictPermissions.DECIDE)
    public Touch giveForDirect(UUID conflictId, Said said) {
        return OpeningConflicts.once(() -> filing.giveForDirect(conflictId, said));
    }

    // The case grows by it, which is the vendor's; what somebody does at the same moment is looked at once more.
    private static Touch inHouse(Supplier<Touch> work) {
        return Scope.call(StoredConflicts.inHouse(), () -> OpeningConflicts.once(work));
    }

    /** Hands in the file that shows it, in place of one that was handed in before. Bytes arrive before a transaction begins. */
    @Requires(ConflictPermissions.CONTEST)
    public Touch attach(UUID contenderId, UUID touchId, String name, InputStream bytes) {
        filing.refuseUnlessTaken(contenderId, touchId);
        try (var upload = receiving.receive(bytes, TouchFiles.MOST_BYTES)) {
            return inHouse(() -> filing.attach(contenderId, touchId, name, upload));
        }
    }

    static Findings check(@Nullable Said said, String at, LocalDate today, Findings findings) {
        if (said == null) return findings.add(at, "Say what was done, and when");
        StoredConflicts.text(findings, at + "/words", said.words());
        if (said.kind() == null) findings.add(at + "/kind", "Say discovery, meeting, mail, offer or other");
        if (said.on() == null || said.on().isAfter(today) || said.on().isBefore(today.minusYears(10)))
            findings.add(at + "/on", "Use a day of the last ten years, today at the latest");
        return findings;
    }

    /** The part of it that is one transaction, of its own, because that belongs to one scope. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Filing {

        @Inject
        ConflictParts parts;

        @Inject
        StoredConflicts stored;

        @Inject
        TouchFiles files;

        @Inject
        CurrentTenant tenant;

        @Inject
        Audit audit;

        @Inject
        InstantSource clock;

        void refuseUnlessOwn(UUID contenderId) {
            stored.own(contenderId);
        }

        Touch give(UUID contenderId, Said said, @Nullable NewEvidence file) {
            var touch = give(stored.own(contenderId), said);
            return file == null ? touch : attach(touch, file.name(), file.upload());
        }

        Touch giveForDirect(UUID conflictId, Said said) {
            stored.undecided(conflictId, null);
            var direct = parts.contendersOf(conflictId).stream()
                    .filter(Contender::isDirect)
                    .findFirst()
                    .orElseThrow(() -> new Problem(
                            ConflictProblem.NOTHING_TO_CONTEST,
                            "Your own sales are no side of this case; a partner gives its evidence itself."));
            return give(direct, said);
        }

        private Touch give(Contender contender, Said said) {
            check(said, "", tenant.today(), new Findings()).refuse(ConflictProblem.UNCLEAR_EVIDENCE);
            refuseDecided(contender);
            if (parts.countTouches(contender.id) >= OpeningConflicts.MOST_TOUCHES) {
                throw Problem.field(
                        ConflictProblem.UNCLEAR_EVIDENCE,
                        "/words",
                        "There are " + OpeningConflicts.MOST_TOUCHES + " already; say the rest in one of them");
            }
            var touch = new Touch(contender, said, clock.instant());
            stored.grow(stored.undecided(contender.conflictId, null));
            parts.insert(touch);
            stored.step(contender, ConflictStep.Kind.EVIDENCE, StoredConflicts.word(said.kind()) + " of " + said.on());
            audit.record("conflict.evidence-given", "conflict", contender.conflictId, null, view(touch));
            stored.tell(contender, ConflictChanged.What.EVIDENCE, touch.words);
            return touch;
        }

        private static void refuseDecided(Contender contender) {
            if (contender.state.isUndecided()) return;
            throw new Problem(
                    ConflictProblem.CONFLICT_IS_DECIDED,
                    contender.state == State.FINAL
                            ? "It is decided for good, so nothing more is looked at."
                            : "Appeal it if something is new; then evidence is taken again.");
        }

        private Touch taken(UUID contenderId, UUID touchId) {
            var contender = stored.own(contenderId);
            refuseDecided(contender);
            return parts.touch(contenderId, touchId).orElseThrow(StoredConflicts::unknown);
        }

        void refuseUnlessTaken(UUID contenderId, UUID touchId) {
            taken(contenderId, touchId);
        }

        Touch attach(UUID contenderId, UUID touchId, String name, Upload upload) {
            var touch = taken(contenderId, touchId);
            stored.grow(stored.undecided(touch.conflictId, null));
            return attach(touch, name, upload);
        }

        private Touch attach(Touch touch, String name, Upload upload) {
            var before = touch.fileId;
            files.attach(touch, name, upload);
            parts.update(touch);
            if (before != null) files.drop(before);
            audit.record(
                    "conflict.file-added",
                    "conflict",
                    touch.conflictId,
                    null,
                    Map.of("name", String.valueOf(touch.fileName)));
            return touch;
        }

        private static Map<String, Object> view(Touch touch) {
            return Map.of("kind", StoredConflicts.word(touch.kind), "on", touch.onDay.toString(), "words", touch.words);
        }
    }
}
