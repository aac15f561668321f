package dev.entente.settlement;

import dev.entente.api.Amount;
import java.util.List;

/** What an approval of all statements that are due would do: what is approved and what becomes of it, what is left out and why. */
public record ApprovalPreview(List<Line> ready, List<Line> left, List<Amount> totals) {

    public ApprovalPreview {
        ready = List.copyOf(ready);
        left = List.copyOf(left);
        totals = List.copyOf(totals);
    }

    /**
     * A statement, what becomes of it or why it is left out, and what it comes to then: with what the months before it carry on, once
     * they are approved in this order.
     */
    public record Line(StatementRow statement, String because, Amount toPay) {}
}
