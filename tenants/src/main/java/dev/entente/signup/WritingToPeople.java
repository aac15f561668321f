package dev.entente.signup;

import dev.entente.credential.Links;
import dev.entente.credential.Purpose;
import dev.entente.identity.Internal;
import dev.entente.identity.Member;
import dev.entente.identity.MemberInvited;
import dev.entente.identity.MemberLetInAgain;
import dev.entente.message.Letter;
import dev.entente.message.Letter.Action;
import dev.entente.message.Mailing;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters with which people come in: each with one link, which is in no other place. */
@ApplicationScoped
@Internal
@Transactional(TxType.MANDATORY)
public class WritingToPeople {

    @Inject
    Mailing mailing;

    @Inject
    Links links;

    @Inject
    CurrentTenant tenant;

    @Inject
    Addresses addresses;

    /** The one letter that goes out before the address is verified. */
    void verify(Member member) {
        var key = links.make(member.id(), Purpose.VERIFICATION);
        var paragraphs = List.of(
                "Welcome to Entente. Show us that this address is yours, and " + company()
                        + " can invite its people and its partners.",
                "The link works once, within a day. If you did not sign up, leave this letter be: without the link,"
                        + " nothing is sent from the workspace.");
        mailing.send(new Letter(
                member.email(),
                null,
                "Verify your e-mail for " + company(),
                paragraphs,
                new Action("Verify your e-mail", at("verification", key)),
                true));
    }

    void invite(@Observes MemberInvited invited) {
        if (invited.taken()) tellOwner(invited);
        else ask(invited);
    }

    private void ask(MemberInvited invited) {
        var where = invited.partnerId() == null
                ? "the workspace of " + company()
                : "the partner portal of " + company() + ", for " + invited.organisation();
        var paragraphs = List.of(
                "Hello " + invited.name() + ",",
                invited.inviter() + " invites you to " + where + ". Choose a password, and you are in.",
                "The link works once, within " + Purpose.INVITATION.lasts().toDays()
                        + " days. If you expected nothing of the kind, leave this letter be.");
        send(
                invited.email(),
                invited.partnerId(),
                invited.inviter() + " invites you to " + company(),
                paragraphs,
                new Action("Accept the invitation", at("invitation", invited.key())));
    }

    private void tellOwner(MemberInvited invited) {
        var paragraphs = List.of(
                "Somebody at " + invited.organisation() + " invited you to the partner portal of " + company()
                        + ", with this address. You have an account there with it already, so nothing has changed, and "
                        + "nobody but you was told.",
                "Sign in as before. If you are to work for " + invited.organisation() + ", ask " + company()
                        + " to move your account, or have another address invited.");
        send(
                invited.email(),
                invited.partnerId(),
                "You have an account at " + company() + " already",
                paragraphs,
                null);
    }

    void letInAgain(@Observes MemberLetInAgain again) {
        var member = again.member();
        var paragraphs = List.of(
                "Hello " + member.name() + ",",
                "An administrator lets you in to " + company()
                        + " again. Choose a new password; the old one no longer works.",
                "The link works once, within a day.");
        send(
                member.email(),
                member.partnerId(),
                "Choose a new password for " + company(),
                paragraphs,
                new Action("Choose a password", at("new-password", again.key())));
    }

    void forgotten(UUID memberId, @Nullable UUID partnerId, String email) {
        var key = links.make(memberId, Purpose.RESET);
        var paragraphs = List.of(
                "Somebody, most likely you, asked for a new password at " + company() + ".",
                "The link works once, within an hour. If it was not you, leave this letter be: your password stays as it is.");
        send(
                email,
                partnerId,
                "Choose a new password for " + company(),
                paragraphs,
                new Action("Choose a password", at("new-password", key)));
    }

    private void send(
            String to, @Nullable UUID partnerId, String subject, List<String> paragraphs, @Nullable Action action) {
        mailing.send(new Letter(to, partnerId, subject, paragraphs, action, false));
    }

    private String at(String page, String key) {
        return addresses.of(tenant.get().slug()) + "/" + page + "/" + key;
    }

    private String company() {
        return tenant.get().name();
    }
}
