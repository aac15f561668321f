package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.entente.message.Letter.Action;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real SMTP server, and against one that refuses. */
class PostTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Stationery PAPER = new Stationery("Åcme, Inc. =?x?=", "#3d4fc4", "https://acme.example.com");
    private static final UUID ID = UUID.fromString("0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000");

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void sendsTheSameWordsAsTextAndAsHtml() throws Exception {
        to(SERVER.getSmtp().getPort()).carry(ID, letter("Grüße\r\nBcc: eve@example.com"), PAPER);
        var received = received();
        assertThat(received.getSubject()).isEqualTo("Grüße Bcc: eve@example.com");
        assertThat(received.getHeader("Subject")).hasSize(1);
        assertThat(received.getAllRecipients()).hasSize(1);
        var from = (InternetAddress) received.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Åcme, Inc. =?x?=");
        assertThat(from.getAddress()).isEqualTo("no-reply@mail.example.com");
        assertThat(received.getMessageID()).isEqualTo("<" + ID + "@mail.example.com>");
        assertThat(received.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Schöne Grüße", "https://acme.example.com/1");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("Schöne Grüße");
    }

    @Test
    void aLetterThatIsRefusedForGoodSaysWhy() {
        try (var server = new Script("550 5.1.1 No such mailbox here")) {
            assertThatThrownBy(() -> to(server.port()).carry(ID, letter("Hello"), PAPER))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("No such mailbox here");
        }
    }

    @Test
    void aLetterThatIsPutOffIsTriedAgain() {
        try (var server = new Script("450 4.2.0 Greylisted, try again later")) {
            assertThatThrownBy(() -> to(server.port()).carry(ID, letter("Hello"), PAPER))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aServerThatIsDownIsTriedAgain() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> to(free).carry(ID, letter("Hello"), PAPER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAServerLettersGoIntoTheMailbox() throws Exception {
        var post = to(1);
        post.host = Optional.empty();
        for (int i = 0; i < 3; i++) post.carry(UUID.randomUUID(), letter("Hello " + i), PAPER);
        assertThat(post.mailbox.names()).hasSize(3);
        var file = post.mailbox.find(post.mailbox.names().getFirst()).orElseThrow();
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(post.mailbox.find("../secrets")).isEmpty();
    }

    private Post to(int port) {
        var post = new Post();
        post.clock = InstantSource.system();
        post.mailbox = new Mailbox();
        post.mailbox.clock = post.clock;
        post.mailbox.folder = Optional.of(folder);
        post.host = Optional.of("127.0.0.1");
        post.port = port;
        post.tls = "none";
        post.sender = "no-reply@mail.example.com";
        return post;
    }

    private static Letter letter(String subject) {
        var action = new Action("Sign in", "https://acme.example.com/1");
        return new Letter("ada@acme.example", null, subject, List.of("Schöne Grüße"), action, false);
    }

    private static MimeMessage received() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    /** Speaks SMTP as far as to answer every recipient with the same words. */
    private static final class Script implements AutoCloseable {

        private final ServerSocket socket;

        Script(String toRecipients) {
            try {
                socket = new ServerSocket(0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Thread.ofVirtual().start(() -> serve(toRecipients));
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve(String toRecipients) {
            try (var client = socket.accept()) {
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                var out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII);
                say(out, "220 ready");
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.startsWith("RCPT")) say(out, toRecipients);
                    else if (line.startsWith("QUIT")) say(out, "221 bye");
                    else say(out, "250 ok");
                }
            } catch (IOException ended) {
                // The test is over.
            }
        }

        private static void say(Writer out, String line) throws IOException {
            out.write(line + "\r\n");
            out.flush();
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
