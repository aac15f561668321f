package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theNewestIsTheOneThatCameLastThoughTheClockWasSetBack() {
        var mailbox = MailboxFixtures.at(folder, true);
        for (long day = 0; day < 301; day++) {
            mailbox.clock = InstantSource.fixed(NOW.plusSeconds(86_400 * day));
            MailboxFixtures.put(mailbox, "Ahead", "Of its time");
        }
        var ahead = mailbox.names().getFirst();
        mailbox.clock = InstantSource.fixed(NOW);
        MailboxFixtures.put(mailbox, "Now", "As it is");
        assertThat(mailbox.names()).hasSize(300).doesNotHaveDuplicates();
        assertThat(mailbox.names().get(1)).isEqualTo(ahead);
    }
}
