package dev.entente.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A letter as it travels: headers, and the same words as plain text and as HTML. */
record Envelope(UUID id, String sender, Instant at) {

    MimeMessage seal(Session session, Letter letter, Stationery paper)
            throws MessagingException, UnsupportedEncodingException {
        var message = new MimeMessage(session);
        // Encoded beforehand: what is encoded already passes as it is.
        message.setFrom(new InternetAddress(sender, Words.header(paper.name()), "UTF-8"));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        message.setHeader("Subject", Words.header(letter.subject()));
        message.setSentDate(Date.from(at));
        // Keeps "out of office" from answering.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(
                new MimeMultipart("alternative", part(paper.text(letter), "plain"), part(paper.html(letter), "html")));
        message.saveChanges();
        message.setHeader("Message-ID", "<" + id + "@" + sender.substring(sender.indexOf('@') + 1) + ">");
        return message;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8.name(), subtype);
        return part;
    }
}
