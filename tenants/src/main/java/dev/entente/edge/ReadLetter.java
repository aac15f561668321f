package dev.entente.edge;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** A letter of the mailbox, taken apart again. */
record ReadLetter(String from, String to, String subject, Instant at, String text, String html) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    static ReadLetter of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            var parts = (MimeMultipart) message.getContent();
            var from = (InternetAddress) message.getFrom()[0];
            return new ReadLetter(
                    from.getPersonal(),
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    message.getSentDate().toInstant(),
                    parts.getBodyPart(0).getContent().toString(),
                    parts.getBodyPart(1).getContent().toString());
        } catch (MessagingException e) {
            throw new IllegalStateException("The letter " + file + " can't be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> listed(String path, boolean open) {
        return Map.of("from", from, "to", to, "subject", subject, "at", TIME.format(at), "path", path, "open", open);
    }

    Map<String, Object> shown() {
        return Map.of("from", from, "to", to, "subject", subject, "at", TIME.format(at), "text", text, "html", html);
    }
}
