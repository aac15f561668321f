package dev.entente.program;

import dev.entente.api.Label;

/** What a program promises of renewals: who has the right to them, and how many days before its end a subscription is told of. */
public record RenewalPolicy(
        @Label("Right to renew") Right right,
        @Label("Notice (days before)") int notice) {

    /** What a program says that says nothing of renewals. */
    public static final RenewalPolicy USUAL = new RenewalPolicy(Right.INCUMBENT, 90);

    /** The partner that sold the last part of it, or whoever sells it next. */
    public enum Right {
        INCUMBENT,
        OPEN
    }
}
