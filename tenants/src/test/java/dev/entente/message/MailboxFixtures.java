package dev.entente.message;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mailboxes for tests of what stands above. */
public final class MailboxFixtures {

    private MailboxFixtures() {}

    public static Mailbox at(Path folder, boolean shown) {
        var mailbox = new Mailbox();
        mailbox.folder = Optional.of(folder);
        mailbox.shown = shown;
        mailbox.clock = InstantSource.system();
        return mailbox;
    }

    /** Puts a letter there, as it is sent where there is no SMTP server. */
    public static void put(Mailbox mailbox, String subject, String paragraph) {
        var post = new Post();
        post.mailbox = mailbox;
        post.clock = mailbox.clock;
        var letter = new Letter("ada@acme.example", null, subject, List.of(paragraph), null, false);
        try {
            post.carry(UUID.randomUUID(), letter, new Stationery("Acme", "#3d4fc4", "http://acme.localhost:9080"));
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }
}
