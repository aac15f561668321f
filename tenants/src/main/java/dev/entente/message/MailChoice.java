package dev.entente.message;

/** When a member gets news of a kind by e-mail; in the inbox it stands at once. */
public enum MailChoice {
    AT_ONCE("At once"),
    DAILY("Once a day"),
    OFF("Not by e-mail");

    private final String words;

    MailChoice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
