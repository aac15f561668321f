package dev.entente.quote;

import dev.entente.problem.Findings;
import dev.entente.tenant.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a quote says: the cart, for which customer, and a note that stands on it; and why a special price is asked for. Refuses what
 * cannot be stored or read.
 */
public record QuoteProfile(
        Cart cart,
        String customerName,
        @Nullable String note,
        @Nullable String reason) {

    /** Without a special price. */
    public QuoteProfile(Cart cart, String customerName, @Nullable String note) {
        this(cart, customerName, note, null);
    }

    private static final int MOST_NOTE = 2_000;

    public QuoteProfile {
        var findings = new Findings().line("/customer", customerName, 200);
        if (note != null && note.length() > MOST_NOTE) findings.add("/note", "Use at most 2,000 characters");
        if (note != null) note.lines().forEach(line -> findings.seen("/note", line));
        if (cart.isSpecial()) findings.line("/reason", reason, 1_000);
        findings.refuse(QuoteProblem.UNCLEAR_QUOTE);
        customerName = customerName.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        reason = cart.isSpecial() && reason != null ? reason.strip() : null;
    }

    /** The reason for whoever sees the quote: what the vendor's people say of a partner's stands in their request alone. */
    @Nullable
    String told() {
        return cart.partnerId() == null || !Scope.current().isHome() ? reason : null;
    }
}
