package dev.entente.payout;

import dev.entente.problem.Problem;

/** What can be wrong when statements are paid. */
public enum PayoutProblem implements Problem.Kind {
    UNCLEAR_PAYOUT(400, "The payout cannot be made like this"),
    UNCLEAR_PAYOUT_TERMS(400, "The terms of payouts cannot be kept as they are"),
    UNCLEAR_BANK_DETAILS(400, "The bank details cannot be kept as they are"),
    UNCLEAR_TAX_FORM(400, "The tax form cannot be kept like this"),
    UNCLEAR_PAYMENTS(400, "What became of the payments cannot be read"),
    TABLE_TOO_LARGE(413, "The table is too large"),
    UNKNOWN_PAYOUT(404, "There is no such payout"),
    UNKNOWN_PAYMENT(404, "There is no such payment"),
    UNKNOWN_BANK_ACCOUNT(404, "There are no such bank details"),
    UNKNOWN_TAX_FORM(404, "There is no such tax form"),
    NOTHING_TO_PAY(409, "There is nothing to pay"),
    NO_PAYER(409, "It is not said from which account is paid"),
    SECOND_PAIR_OF_EYES_NEEDED(403, "Somebody else has to do this"),
    PAYOUT_IS_DECIDED(409, "The payout is decided"),
    BANK_HAS_FILE(409, "The file for the bank was taken already"),
    FILE_IN_OTHER_FORM(409, "The file for the bank was taken in another form"),
    FILE_WOULD_DIFFER(409, "The file would not be the same again"),
    OTHER_BANK_DETAILS(409, "Bank details have changed since the payout was made"),
    PAYOUT_IS_NOT_APPROVED(409, "The payout is not approved"),
    PAYMENT_IS_SETTLED(409, "The payment is settled already"),
    BANK_DETAILS_ARE_DECIDED(409, "Somebody has looked at the bank details"),
    TAX_FORM_IS_DECIDED(409, "Somebody has looked at the tax form");

    private final int status;
    private final String title;

    PayoutProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
