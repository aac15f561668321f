package dev.entente.identity;

import dev.entente.credential.AddressBook;
import dev.entente.credential.Links;
import dev.entente.credential.Purpose;
import dev.entente.tenant.Actor;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Makes the link of an invitation and says that there is something to send. The same steps whosever the address is. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Inviter {

    @Inject
    Access access;

    @Inject
    AddressBook addresses;

    @Inject
    Organisations organisations;

    @Inject
    Links links;

    @Inject
    Event<MemberInvited> invited;

    void invite(PendingInvitation invitation) {
        var taken = addresses.holder(invitation.email()).isPresent();
        invited.fire(new MemberInvited(
                invitation.id(),
                invitation.email(),
                invitation.name(),
                invitation.partnerId(),
                organisations.find(side(invitation)).orElseThrow().name(),
                who(),
                links.make(invitation.id(), Purpose.INVITATION),
                taken));
    }

    private static UUID side(PendingInvitation invitation) {
        var partner = invitation.partnerId();
        return partner == null ? Scope.current().tenantId() : partner;
    }

    private String who() {
        return Scope.current().actor() instanceof Actor.System
                ? "Your administrator"
                : access.current().name();
    }
}
