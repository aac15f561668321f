package dev.entente.credential;

import java.time.Duration;

/** What a one-time link is for: it opens that and nothing else. */
public enum Purpose {
    /** Lets a member in; given to whoever opened the tenant by hand. */
    SIGN_IN("sign-in", Duration.ofHours(24)),
    /** Takes a browser from the installation's address to the tenant's. */
    HAND_OVER("hand-over", Duration.ofSeconds(60)),
    /** Makes a member of somebody who was invited; its subject is the invitation. */
    INVITATION("invitation", Duration.ofDays(7)),
    /** Lets a member choose another password. */
    RESET("reset", Duration.ofHours(1)),
    /** The same, when an administrator lets a member in anew. */
    RETURN("return", Duration.ofHours(24)),
    /** Shows that mail to the first administrator arrives. */
    VERIFICATION("verification", Duration.ofHours(24));

    private final String code;
    private final Duration lasts;

    Purpose(String code, Duration lasts) {
        this.code = code;
        this.lasts = lasts;
    }

    String code() {
        return code;
    }

    public Duration lasts() {
        return lasts;
    }
}
