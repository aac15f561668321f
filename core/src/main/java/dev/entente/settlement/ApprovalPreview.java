package dev.entente.settlement;

import dev.entente.api.Amount;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** What an approval of all statements that are due would do: what is approved and what becomes of it, what is left out and why. */
public record ApprovalPreview(List<Line> ready, List<Line> left, List<Amount> totals) {

    public ApprovalPreview {
        ready = List.copyOf(ready);
        left = List.copyOf(left);
        totals = List.copyOf(totals);
    }

    /**
     * A statement, what becomes of it or why it is left out, what it comes to then, with what the months before it carry on, once they
     * are approved in this order, and whether that is paid.
     */
    public record Line(StatementRow statement, String because, Amount toPay, boolean paid) {

        /** Whether the other one can be approved after this one alone: it is of a later month of the same partner and unit. */
        public boolean isBefore(Line other) {
            return statement.partnerId().equals(other.statement.partnerId())
                    && statement.unit().equals(other.statement.unit())
                    && statement.period().isBefore(other.statement.period());
        }
    }

    /** What is paid of these, by unit. */
    public static List<Amount> totals(Collection<Line> approved) {
        var totals = new TreeMap<String, Amount>();
        for (var line : approved)
            if (line.paid()) totals.merge(line.toPay().unit().code(), line.toPay(), Amount::plus);
        return List.copyOf(totals.values());
    }
}
