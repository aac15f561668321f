package dev.entente.registration;

import dev.entente.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody decides like this, and what they write to the partner.
 *
 * @param message null for what is usually written, empty for nothing; {reason} in it stands for the reason
 */
public record Decision(@Nullable String reason, @Nullable String message) {

    public Decision {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        message = message == null ? null : message.strip();
        var findings = new Findings();
        if (reason != null) findings.line("/reason", reason, 500);
        if (message != null && message.length() > 2_000) findings.add("/message", "Use at most 2,000 characters");
        if (message != null) findings.seen("/message", message.replaceAll("[\\r\\n\\t]", " "));
        findings.refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
    }

    /** For what has to be given a reason. */
    static Decision because(@Nullable String reason, @Nullable String message) {
        new Findings().line("/reason", reason, 500).refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        return new Decision(reason, message);
    }
}
