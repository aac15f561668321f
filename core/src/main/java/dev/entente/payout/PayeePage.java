package dev.entente.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a partner is paid, and its tax forms, those that wait for a second look among them; the newest first. */
public record PayeePage(UUID partner, List<Account> accounts, List<Form> taxForms) {

    public PayeePage {
        accounts = List.copyOf(accounts);
        taxForms = List.copyOf(taxForms);
    }

    /** Proposed, confirmed or over; because says why it was refused. */
    public record Account(
            UUID id,
            String holder,
            @Nullable String iban,
            @Nullable String bic,
            @Nullable String currency,
            @Nullable String account,
            @Nullable Clearing clearing,
            @Nullable String bankCode,
            BankAccount.State state,
            Instant enteredAt,
            @Nullable String because) {

        static Account of(BankAccount account) {
            return new Account(
                    account.id,
                    account.holder,
                    account.iban,
                    account.bic,
                    account.currency,
                    account.account,
                    account.clearing,
                    account.bankCode,
                    account.state,
                    account.enteredAt,
                    account.because);
        }
    }

    /** The file is downloaded by its key, and has a name; null where it is kept elsewhere. Because says why it was refused. */
    public record Form(
            UUID id,
            String kind,
            LocalDate receivedOn,
            @Nullable LocalDate validUntil,
            @Nullable UUID file,
            @Nullable String fileName,
            TaxForm.State state,
            @Nullable String because) {

        static Form of(TaxForm form) {
            return new Form(
                    form.id,
                    form.kind,
                    form.receivedOn,
                    form.validUntil,
                    form.fileId,
                    form.fileName,
                    form.state,
                    form.because);
        }
    }
}
