package dev.entente.offboarding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a wind-down goes through. Where there is a fact, the fact alone ticks it off; the rest somebody says. */
public enum Item {
    REGISTRATIONS("Registrations", false),
    DEALS("Open deals", false),
    QUOTES("Open quotes", false),
    LEADS("Leads", false),
    TERRITORIES("Territories", false),
    CLAIMS("Rewards in use", false),
    CUSTOMERS("Customers with running subscriptions", true),
    MONEY("What is earned and not paid", true),
    DATA("The partner's data", true),
    AGREEMENT("The agreement", true),
    ACCESS("Access", false);

    private final String words;
    private final boolean said;

    Item(String words, boolean said) {
        this.words = words;
        this.said = said;
    }

    public String words() {
        return words;
    }

    /** Whether somebody can say how it was settled, where no fact does. */
    public boolean canBeSaid() {
        return said;
    }

    /** As interfaces write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Item> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
