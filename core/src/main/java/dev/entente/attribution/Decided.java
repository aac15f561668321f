package dev.entente.attribution;

import dev.entente.attribution.PoliciesInForce.Applying;

/** What came out, of what, under which program's policy. */
record Decided(Asked asked, Applying policy, Outcome outcome) {

    static Decided of(Asked asked, Applying policy) {
        return new Decided(asked, policy, Attribution.of(asked));
    }
}
