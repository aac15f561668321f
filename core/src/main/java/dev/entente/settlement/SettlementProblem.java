package dev.entente.settlement;

import dev.entente.problem.Problem;

/** What can be wrong when statements are asked for. */
public enum SettlementProblem implements Problem.Kind {
    UNKNOWN_STATEMENT(404, "There is no such statement"),
    UNCLEAR_STATEMENT_ACT(400, "This cannot be done with statements as it is said"),
    UNCLEAR_SETTLEMENT_TERMS(400, "The terms of statements cannot be kept as they are"),
    MONTH_IS_NOT_OVER(409, "The month of the statement is not over"),
    AMOUNT_NOT_NAMED(428, "It is not said what the statement came to when it was looked at"),
    NOT_REVIEWED(409, "Nobody has reviewed the statement"),
    CHANGED_SINCE_REVIEW(409, "The statement has changed since it was reviewed"),
    SECOND_PERSON_NEEDED(403, "Somebody else has to approve the statement"),
    STATEMENT_BEFORE_IS_OPEN(409, "The statement before is not approved"),
    STATEMENT_IS_APPROVED(409, "The statement is approved already"),
    NOT_TO_BE_HELD(409, "The statement cannot be held or released"),
    NOT_TO_BE_PAID(409, "The statement is not to be paid"),
    STATEMENT_CHANGED_MEANWHILE(409, "Somebody decided on the statement meanwhile"),
    TOO_MANY_BUNDLES(429, "Too many audit bundles are made at once"),
    TOO_LONG_FOR_PAPER(413, "The audit bundle is too long for paper");

    private final int status;
    private final String title;

    SettlementProblem(int status, String title) {
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
