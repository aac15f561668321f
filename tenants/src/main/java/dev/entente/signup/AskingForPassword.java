package dev.entente.signup;

import dev.entente.credential.AddressBook;
import dev.entente.credential.Forgotten;
import dev.entente.identity.Internal;
import dev.entente.identity.Open;
import dev.entente.job.Dispatch;
import dev.entente.job.DueWork;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;

/**
 * Takes the wish of somebody who has forgotten the password. Whether the address is a member's is looked at only after the
 * answer, so that neither its words nor its time can say it.
 */
@ApplicationScoped
@Open("Whoever has forgotten the password cannot sign in")
public class AskingForPassword {

    private static final String KIND = "password.forgotten";
    private static final int LONGEST = 254;

    @Inject
    Forgotten forgotten;

    @Inject
    Putting putting;

    public void ask(String typed, String remote) {
        var email = typed.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST) return;
        forgotten.keep(email, remote).ifPresent(putting::put);
    }

    /** The transaction that puts it on the clock. */
    @ApplicationScoped
    @Transactional
    @Internal
    static class Putting {

        @Inject
        Dispatch dispatch;

        public void put(UUID id) {
            dispatch.now(KIND, id);
        }
    }

    /** Looks whose the address is, and writes to them if it is anybody's. */
    @ApplicationScoped
    @Internal
    static class Answering implements DueWork {

        @Inject
        Forgotten forgotten;

        @Inject
        Writing writing;

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void run(UUID id) {
            forgotten.find(id).ifPresent(email -> {
                writing.write(email);
                forgotten.drop(id);
            });
        }
    }

    /** The transaction with the letter in it. */
    @ApplicationScoped
    @Transactional
    @Internal
    static class Writing {

        @Inject
        AddressBook addresses;

        @Inject
        CurrentTenant tenant;

        @Inject
        WritingToPeople letters;

        public void write(String email) {
            if (!tenant.get().isVerified()) return;
            addresses
                    .holder(email)
                    .filter(AddressBook.Holder::active)
                    .ifPresent(holder -> letters.forgotten(holder.memberId(), holder.partnerId(), email));
        }
    }
}
