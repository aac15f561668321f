package dev.entente.partner;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.PartnerContact.Details;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the contacts of partners. One of them is the primary one; a new primary one takes the place of the old. */
@ApplicationScoped
@Transactional
public class KeepingContacts {

    private static final int MOST = 200;

    @Inject
    ReadingPartners partners;

    @Inject
    TakingTurns turns;

    @Inject
    PartnerContacts contacts;

    @Inject
    Audit audit;

    @Inject
    Event<ContactChanged> changed;

    @Requires(PartnerPermissions.CHANGE)
    public PartnerContact add(UUID partnerId, Details details) {
        partners.open(partnerId);
        turns.with(List.of(partnerId));
        if (contacts.countOf(partnerId) >= MOST) {
            throw new Problem(PartnerProblem.TOO_MANY_CONTACTS, "Take one away that is not needed any more.");
        }
        if (details.isPrimary()) contacts.demoteOf(partnerId);
        var contact = new PartnerContact(partnerId, details);
        contacts.insert(contact);
        audit.record("contact.added", "partner", partnerId, null, details);
        changed.fire(new ContactChanged(contact, false));
        return contact;
    }

    /** What is to be changed, for whoever may change it. */
    @Requires(PartnerPermissions.CHANGE)
    public PartnerContact current(UUID partnerId, UUID id) {
        return contacts.byId(partnerId, id).orElseThrow(ReadingContacts::unknown);
    }

    @Requires(PartnerPermissions.CHANGE)
    public PartnerContact change(UUID partnerId, UUID id, Details details) {
        var contact = current(partnerId, id);
        var before = contact.details();
        if (before.equals(details)) return contact;
        turns.with(List.of(partnerId));
        if (details.isPrimary()) contacts.demoteOf(partnerId);
        contact.become(details);
        contacts.update(contact);
        audit.record("contact.changed", "partner", partnerId, before, details);
        changed.fire(new ContactChanged(contact, false));
        return contact;
    }

    @Requires(PartnerPermissions.CHANGE)
    public void remove(UUID partnerId, UUID id) {
        var contact = contacts.byId(partnerId, id).orElseThrow(ReadingContacts::unknown);
        contacts.delete(id);
        audit.record("contact.removed", "partner", partnerId, contact.details(), null);
        changed.fire(new ContactChanged(contact, true));
    }
}
