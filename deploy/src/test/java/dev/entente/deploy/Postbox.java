package dev.entente.deploy;

import dev.entente.message.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What the server sent, read as whoever got it would. */
@ApplicationScoped
public class Postbox {

    private static final Pattern KEY =
            Pattern.compile("http://[a-z0-9.:-]+/(?:invitation|new-password|verification)/([A-Za-z0-9_-]{43})");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    Mailbox mailbox;

    /** The text of all letters to an address, the newest first. */
    public List<String> to(String address) {
        return mailbox.names().stream()
                .flatMap(name -> mailbox.find(name).stream())
                .map(Postbox::read)
                .filter(letter -> letter.contains("To: " + address + "\n"))
                .toList();
    }

    /** Waits until so many have come to the address; gives the newest. */
    public String newest(String address, int many) {
        var letters = until(() -> to(address), many);
        if (letters.size() != many) throw new IllegalStateException(letters.size() + " letters to " + address);
        return letters.getFirst();
    }

    private static List<String> until(Supplier<List<String>> look, int many) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var found = look.get();
        while (found.size() < many && System.nanoTime() < end) {
            pause();
            found = look.get();
        }
        return found;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The key in the letter's link. */
    public static String key(String letter) {
        var found = KEY.matcher(letter);
        if (!found.find()) throw new IllegalStateException("No link in " + letter);
        return found.group(1);
    }

    private static String read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            return "To: " + message.getHeader("To", ",") + "\nSubject: " + message.getSubject() + "\n" + text(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            var all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) all.append(text(parts.getBodyPart(i)));
            return all.toString();
        }
        return part.isMimeType("text/plain") ? String.valueOf(part.getContent()) : "";
    }
}
