package dev.entente.lifecycle;

import dev.entente.partner.Partner.State;
import java.util.EnumSet;
import java.util.Set;

/** What a partner does, or is given to do, and in which states it may. What it has earned already no state takes away. */
public enum Doing {
    SIGN_IN("sign in", EnumSet.complementOf(EnumSet.of(State.FORMER))),
    ENROL("join a program", EnumSet.complementOf(EnumSet.of(State.SUSPENDED, State.OFFBOARDING, State.FORMER))),
    REGISTER("register deals", EnumSet.of(State.ONBOARDING, State.ACTIVE, State.AT_RISK)),
    QUOTE("be quoted prices", EnumSet.of(State.ONBOARDING, State.ACTIVE, State.AT_RISK, State.OFFBOARDING)),
    /** Whoever winds down goes on with what it has, and is given nothing new. */
    LEAD("lead new deals", EnumSet.of(State.ONBOARDING, State.ACTIVE, State.AT_RISK)),
    EARN("earn from new sales", EnumSet.complementOf(EnumSet.of(State.SUSPENDED, State.FORMER)));

    private final String words;
    private final Set<State> states;

    Doing(String words, Set<State> states) {
        this.words = words;
        this.states = states;
    }

    /** Completes "it may". */
    public String words() {
        return words;
    }

    public boolean isAllowed(State state) {
        return states.contains(state);
    }
}
