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

    /** For the vendor's own sales, where they are one of the sides; with the file that shows it, or neither. */
    @Requires(ConflictPermissions.DECIDE)
    public Touch giveForDirect(UUID conflictId, Said said, @Nullable NewEvidence file) {
        return OpeningConflicts.once(() -> filing.giveForDirect(conflictId, said, file));
    }

    /** Takes the bytes of a file for what is not said yet; refused at once when it is none that is taken. */
    @Requires(ConflictPermissions.DECIDE)
    public NewEvidence receiveForDirect(String name, InputStream bytes) {
        return NewEvidence.of(name, receiving.receive(bytes, NewEvidence.MOST_BYTES));
    }

    /** The file that shows what was given for the vendor's own sales, in place of one before. */
    @Requires(ConflictPermissions.DECIDE)
    public Touch attachForDirect(UUID conflictId, UUID touchId, String name, InputStream bytes) {
        filing.refuseUnlessDirect(conflictId, touchId);
        try (var upload = receiving.receive(bytes, NewEvidence.MOST_BYTES)) {
            return OpeningConflicts.once(() -> filing.attachForDirect(conflictId, touchId, name, upload));
        }
    }

    // The case grows by it, which is the vendor's; what somebody does at the same moment is looked at once more.
    private static Touch inHouse(Supplier<Touch> work) {
        return Scope.call(StoredConflicts.inHouse(), () -> OpeningConflicts.once(work));
    }

    /** Hands in the file that shows it, in place of one that was handed in before. Bytes arrive before a transaction begins. */
    @Requires(ConflictPermissions.CONTEST)
    public Touch attach(UUID contenderId, UUID touchId, String name, InputStream bytes) {
        filing.refuseUnlessTaken(contenderId, touchId);
        try (var upload = receiving.receive(bytes, NewEvidence.MOST_BYTES)) {
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
            return with(file, give(stored.own(contenderId), said));
        }

        Touch giveForDirect(UUID conflictId, Said said, @Nullable NewEvidence file) {
            return with(file, give(direct(conflictId), said));
        }

        private Contender direct(UUID conflictId) {
            stored.undecided(conflictId, null);
            return parts.contendersOf(conflictId).stream()
                    .filter(Contender::isDirect)
                    .findFirst()
                    .orElseThrow(() -> new Problem(
                            ConflictProblem.NOTHING_TO_CONTEST,
                            "Your own sales are no side of this case; a partner gives its evidence itself."));
        }

        private Touch with(@Nullable NewEvidence file, Touch touch) {
            return file == null ? touch : attach(touch, file.name(), file.upload());
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
            stored.step(
                    contender,
                    ConflictStep.Kind.EVIDENCE,
                    StoredConflicts.word(said.kind()) + " of " + GoldenRule.DAY.format(said.on()));
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

        private Touch taken(Contender contender, UUID touchId) {
            refuseDecided(contender);
            return parts.touch(contender.id, touchId).orElseThrow(StoredConflicts::unknown);
        }

        void refuseUnlessTaken(UUID contenderId, UUID touchId) {
            taken(stored.own(contenderId), touchId);
        }

        void refuseUnlessDirect(UUID conflictId, UUID touchId) {
            taken(direct(conflictId), touchId);
        }

        Touch attach(UUID contenderId, UUID touchId, String name, Upload upload) {
            return replace(taken(stored.own(contenderId), touchId), name, upload);
        }

        Touch attachForDirect(UUID conflictId, UUID touchId, String name, Upload upload) {
            return replace(taken(direct(conflictId), touchId), name, upload);
        }

        private Touch replace(Touch touch, String name, Upload upload) {
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
