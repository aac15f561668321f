package dev.entente.lifecycle;

import static dev.entente.partner.Partner.State.ACTIVE;
import static dev.entente.partner.Partner.State.AT_RISK;
import static dev.entente.partner.Partner.State.FORMER;
import static dev.entente.partner.Partner.State.OFFBOARDING;
import static dev.entente.partner.Partner.State.ONBOARDING;
import static dev.entente.partner.Partner.State.SUSPENDED;

import dev.entente.partner.Partner.State;

/** What a partner does, or is given to do, and in which states it may. What it has earned already no state takes away. */
public enum Doing {
    ENROL("join a program"),
    REGISTER("register deals"),
    QUOTE("be quoted prices"),
    LEAD("lead new deals"),
    EARN("earn from new sales");

    private final String words;

    Doing(String words) {
        this.words = words;
    }

    /** Completes "it may". */
    public String words() {
        return words;
    }

    public boolean isAllowed(State state) {
        return switch (this) {
            case ENROL -> state != SUSPENDED && state != OFFBOARDING && state != FORMER;
            // Whoever winds down goes on with what it has, and is given nothing new.
            case QUOTE, EARN -> isWorking(state) || state == OFFBOARDING;
            case REGISTER, LEAD -> isWorking(state);
        };
    }

    private static boolean isWorking(State state) {
        return state == ONBOARDING || state == ACTIVE || state == AT_RISK;
    }
}
