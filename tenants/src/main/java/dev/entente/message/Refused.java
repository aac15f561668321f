package dev.entente.message;

/** The receiving side does not take the letter and never will: there is no such mailbox, say. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;

    Refused(String reason) {
        super(reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST));
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
