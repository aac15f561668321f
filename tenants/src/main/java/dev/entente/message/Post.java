package dev.entente.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands letters over: to the SMTP server of the installation, or to its mailbox where there is none. */
@ApplicationScoped
class Post {

    private static final String CONNECTING = "10000";
    private static final String ANSWERING = "30000";

    @Inject
    Mailbox mailbox;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "entente.smtp.host")
    Optional<String> host = Optional.empty();

    @Inject
    @ConfigProperty(name = "entente.smtp.port", defaultValue = "587")
    int port;

    /** "starttls" (required), "tls" from the first byte, or "none". */
    @Inject
    @ConfigProperty(name = "entente.smtp.tls", defaultValue = "starttls")
    String tls = "starttls";

    @Inject
    @ConfigProperty(name = "entente.smtp.user")
    Optional<String> user = Optional.empty();

    @Inject
    @ConfigProperty(name = "entente.smtp.password")
    Optional<String> password = Optional.empty();

    @Inject
    @ConfigProperty(name = "entente.mail.sender", defaultValue = "no-reply@localhost")
    String sender = "no-reply@localhost";

    /** Returns when somebody else is responsible for the letter; throws a state exception to be tried again. */
    void carry(UUID id, Letter letter, Stationery paper) throws Refused {
        try {
            var session = Session.getInstance(properties());
            var message = new Envelope(id, sender, clock.instant()).seal(session, letter, paper);
            if (host.isPresent()) send(session, host.get(), message);
            else mailbox.put(id, message);
        } catch (SendFailedException failed) {
            throw judged(failed);
        } catch (MessagingException failed) {
            throw new IllegalStateException("A letter could not be handed over", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void send(Session session, String to, MimeMessage message) throws MessagingException {
        try (var transport = session.getTransport(protocol())) {
            transport.connect(to, port, user.orElse(null), password.orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    // The address counts as invalid when the server answered 5xx to it; anything else may be better later.
    private static Refused judged(SendFailedException failed) {
        var invalid = failed.getInvalidAddresses();
        if (invalid == null || invalid.length == 0) {
            throw new IllegalStateException("A letter could not be handed over", failed);
        }
        Throwable last = failed;
        while (last instanceof MessagingException outer && outer.getNextException() != null) {
            last = outer.getNextException();
        }
        return new Refused(String.valueOf(last.getMessage()).strip());
    }

    private String protocol() {
        return tls.equals("tls") ? "smtps" : "smtp";
    }

    private Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECTING);
        properties.setProperty(prefix + "timeout", ANSWERING);
        properties.setProperty(prefix + "writetimeout", ANSWERING);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "auth", Boolean.toString(user.isPresent()));
        properties.setProperty(prefix + "from", sender);
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(tls.equals("starttls")));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(tls.equals("starttls")));
        return properties;
    }
}
