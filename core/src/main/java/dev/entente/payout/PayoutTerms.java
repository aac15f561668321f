package dev.entente.payout;

import dev.entente.api.Amount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From which account the vendor pays, and which tax forms it needs of partners of which countries. */
public record PayoutTerms(
        @Nullable String payer,
        @Nullable String iban,
        @Nullable String bic,
        List<TaxRule> taxForms) {

    /** Nothing is said, so nothing can be paid yet. */
    public static final PayoutTerms NONE = new PayoutTerms(null, null, null, List.of());

    public PayoutTerms {
        taxForms = List.copyOf(taxForms);
    }

    /** Since a day, partners of a country need a form once what they are paid in a calendar year is more than so much; null: always. */
    public record TaxRule(
            String country,
            String form,
            LocalDate from,
            @Nullable Amount above) {}

    boolean isComplete() {
        return payer != null && iban != null;
    }
}
