package dev.entente.registration;

import dev.entente.audit.Audit;
import dev.entente.file.NewFile;
import dev.entente.file.Purpose;
import dev.entente.file.Purposes;
import dev.entente.file.StoringFiles;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.registration.Registration.State;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The part of keeping evidence that is one transaction: its row, its file and the trail. */
@Internal
@ApplicationScoped
@Transactional
class FilingEvidence implements Purposes {

    static final int MOST = 20;

    private static final String PURPOSE = "registration.evidence";

    @Inject
    Registrations registrations;

    @Inject
    RegistrationParts parts;

    @Inject
    StoredRegistrations stored;

    @Inject
    StoringFiles files;

    @Inject
    Audit audit;

    @Override
    public List<Purpose> purposes() {
        return List.of(new Purpose(PURPOSE, RegistrationPermissions.READ));
    }

    /** The registration, where it takes one more file. */
    Registration refuseUnlessRoom(UUID registrationId) {
        var registration = registrations.byId(registrationId).orElseThrow(StoredRegistrations::unknown);
        if (registration.state() != State.SUBMITTED && registration.state() != State.APPROVED) {
            throw StoredRegistrations.decided("Only one that waits or protects takes files.");
        }
        refuseMoreThan(parts.countEvidence(registrationId) + 1);
        return registration;
    }

    static void refuseMoreThan(long files) {
        if (files <= MOST) return;
        throw new Problem(RegistrationProblem.TOO_MUCH_EVIDENCE, "A registration takes " + MOST + " files at most.");
    }

    EvidenceFile add(UUID registrationId, NewEvidence evidence) {
        // Of several files that arrive at one moment, each is a change of its own.
        registrations.lock(Scope.current().tenantId(), registrationId);
        var registration = refuseUnlessRoom(registrationId);
        var kept = file(registration, evidence);
        if (registration.state() == State.SUBMITTED) stored.refiled(registration);
        return kept;
    }

    /** All of them with a registration that is just being taken in. */
    void addAll(Registration registration, List<NewEvidence> evidence) {
        refuseMoreThan(evidence.size());
        evidence.forEach(each -> file(registration, each));
    }

    private EvidenceFile file(Registration registration, NewEvidence evidence) {
        var wanted = new NewFile(
                registration.partnerId(), PURPOSE, evidence.name(), NewEvidence.TYPES, NewEvidence.MOST_BYTES);
        var kept = new EvidenceFile(registration, files.store(wanted, evidence.upload()));
        parts.insert(kept);
        audit.record("registration.evidence-added", "registration", registration.id(), null, told(kept));
        return kept;
    }

    /** Until it was decided: what somebody decided by is kept. */
    void remove(UUID registrationId, UUID id) {
        var registration = registrations.byId(registrationId).orElseThrow(StoredRegistrations::unknown);
        var kept = parts.evidence(registrationId, id)
                .orElseThrow(() -> new Problem(
                        RegistrationProblem.UNKNOWN_EVIDENCE, "Look for it among the files of the registration."));
        if (registration.state() != State.SUBMITTED) {
            throw StoredRegistrations.decided("Files are kept once it was decided.");
        }
        parts.deleteEvidence(id);
        files.drop(kept.fileId());
        audit.record("registration.evidence-removed", "registration", registrationId, told(kept), null);
        stored.refiled(registration);
    }

    private static Map<String, Object> told(EvidenceFile kept) {
        return Map.of("name", kept.fileName(), "type", kept.mediaType(), "size", kept.size());
    }
}
