package dev.entente.guard;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 keys, as one line of Base64 of their usual encodings (X.509 and PKCS #8), and signatures by them. */
public final class Keys {

    private static final String ED25519 = "Ed25519";

    private Keys() {}

    public static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(ED25519).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    public static String text(java.security.Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** Refuses with an {@link IllegalArgumentException} what is no key. */
    public static PublicKey readPublic(String text) {
        try {
            return KeyFactory.getInstance(ED25519)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text.strip())));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a public Ed25519 key", e);
        }
    }

    /** Refuses with an {@link IllegalArgumentException} what is no key. */
    public static PrivateKey readPrivate(String text) {
        try {
            return KeyFactory.getInstance(ED25519)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text.strip())));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a private Ed25519 key", e);
        }
    }

    static String sign(byte[] bytes, PrivateKey key) {
        try {
            var signature = Signature.getInstance(ED25519);
            signature.initSign(key);
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("It cannot be signed with this key", e);
        }
    }

    static boolean verifies(byte[] bytes, String signature, PublicKey key) {
        try {
            var check = Signature.getInstance(ED25519);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(Base64.getDecoder().decode(signature.strip()));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }
}
