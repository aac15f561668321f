package dev.entente.payout;

import dev.entente.api.Amount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which account the vendor pays, by its IBAN or by a number and the code of its bank in a country's clearing, and which tax forms
 * it needs of partners of which countries.
 */
public record PayoutTerms(
        @Nullable String payer,
        @Nullable String iban,
        @Nullable String bic,
        List<TaxRule> taxForms,
        @Nullable String account,
        @Nullable String clearing,
        @Nullable String bankCode) {

    /** Nothing is said, so nothing can be paid yet. */
    public static final PayoutTerms NONE = new PayoutTerms(null, null, null, List.of());

    public PayoutTerms {
        taxForms = List.copyOf(taxForms);
    }

    /** From an account with an IBAN. */
    public PayoutTerms(@Nullable String payer, @Nullable String iban, @Nullable String bic, List<TaxRule> taxForms) {
        this(payer, iban, bic, taxForms, null, null, null);
    }

    /**
     * Since a day, partners of a country need a form once what they are paid in a calendar year is more than so much; null:
     * always. It counts until a newer one of the same country and form begins.
     */
    public record TaxRule(
            String country,
            String form,
            LocalDate from,
            @Nullable Amount above) {

        /** Both are about one form of one country. */
        boolean isOf(TaxRule other) {
            return country.equals(other.country) && isNamed(other.form);
        }

        boolean isNamed(String kind) {
            return TaxForm.isSame(form, kind);
        }
    }

    /** Those that count on a day in a country: of one form the newest, so that a threshold can be raised. */
    List<TaxRule> taxForms(@Nullable String country, LocalDate day) {
        var begun = taxForms.stream()
                .filter(rule -> rule.country().equals(country) && !rule.from().isAfter(day))
                .toList();
        return begun.stream()
                .filter(rule -> begun.stream()
                        .noneMatch(later -> later.isOf(rule) && later.from().isAfter(rule.from())))
                .toList();
    }

    boolean isComplete() {
        return payer != null && (iban != null || account != null);
    }

    Destination source() {
        var system = clearing == null ? null : Clearing.of(clearing).orElse(null);
        return new Destination(iban, account, system, bankCode, bic);
    }
}
