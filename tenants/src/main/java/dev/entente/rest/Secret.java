package dev.entente.rest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The installation's key, for what leaves us and must come back unchanged. */
@ApplicationScoped
public class Secret {

    private static final int BYTES = 16;

    @Inject
    @ConfigProperty(name = "entente.secret.file")
    Path file;

    private byte[] key = new byte[0];

    @PostConstruct
    void read() {
        try {
            key = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (key.length < 32) throw new IllegalStateException("The key in " + file + " is too short");
    }

    /** The same text gives the same 16 bytes, and nobody else can make them. */
    public byte[] sign(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
