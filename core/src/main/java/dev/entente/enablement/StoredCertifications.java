package dev.entente.enablement;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.State;
import dev.entente.identity.Internal;
import dev.entente.partner.SearchTokens;
import dev.entente.partner.TakingTurns;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes certifications, with what stands in the audit trail and who has to hear of it; a fixed number of statements. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredCertifications {

    @Inject
    Certifications certifications;

    @Inject
    TakingTurns turns;

    @Inject
    Audit audit;

    @Inject
    Event<CertificationsChanged> changed;

    /** Whom somebody is taken for: by the contact, else by the e-mail, else by the name. */
    static String person(Details details, Collection<Certification> known) {
        var contact = details.contact();
        var same = known.stream()
                .filter(each -> contact != null && contact.equals(each.contactId))
                .findFirst();
        if (same.isPresent()) return same.get().person;
        return details.email().isEmpty() ? SearchTokens.key(details.name()) : details.email();
    }

    /** The certifications of partners as nobody changes them until this transaction ends. */
    List<Certification> locked(Collection<UUID> partnerIds) {
        turns.with(partnerIds);
        return certifications.ofAll(
                Scope.current().tenantId(), partnerIds.stream().distinct().toArray(UUID[]::new));
    }

    void add(List<Certification> fresh) {
        if (fresh.isEmpty()) return;
        certifications.insertAll(fresh);
        audit.recordAll(fresh.stream()
                .map(each -> change("certification.added", each, null, each.state()))
                .toList());
        fire(fresh.stream().map(each -> new Turn(null, each.fact())).toList(), "A certification was added");
    }

    /** What is said of each now; all were read in this transaction. */
    void change(String action, Map<Certification, State> said, String reason) {
        if (said.isEmpty()) return;
        var changes = new ArrayList<Change>();
        var turned = new ArrayList<Turn>();
        said.forEach((certification, state) -> {
            var before = certification.fact();
            changes.add(change(action, certification, certification.state(), state));
            certification.become(state);
            turned.add(new Turn(before, certification.fact()));
        });
        certifications.updateAll(List.copyOf(said.keySet()));
        audit.recordAll(changes);
        fire(turned, reason);
    }

    void remove(Collection<Certification> gone) {
        if (gone.isEmpty()) return;
        certifications.deleteAll(gone.stream().map(Certification::id).toArray(UUID[]::new));
        audit.recordAll(gone.stream()
                .map(each -> change("certification.removed", each, each.state(), null))
                .toList());
        fire(gone.stream().map(each -> new Turn(each.fact(), null)).toList(), "A certification was taken out");
    }

    private static Change change(String action, Certification of, @Nullable State before, @Nullable State after) {
        return new Change(action, "partner", of.partnerId(), before, after);
    }

    private record Turn(@Nullable Fact before, @Nullable Fact after) {

        UUID partnerId() {
            if (before != null) return before.partnerId();
            if (after == null) throw new IllegalStateException("Neither before nor after");
            return after.partnerId();
        }
    }

    private void fire(List<Turn> turned, String reason) {
        var since = new HashMap<UUID, LocalDate>();
        for (var turn : turned) {
            Fact.differsFrom(turn.before(), turn.after())
                    .ifPresent(day -> since.merge(turn.partnerId(), day, StoredCertifications::earlier));
        }
        if (!since.isEmpty()) changed.fire(new CertificationsChanged(since, reason));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
