package dev.entente.deploy.isolation;

import java.util.List;

/** The two tenants that all tests look at, made once and both at a time, by the first that asks outside the server. */
final class Realms {

    static final String ONE = "alpaca";
    static final String OTHER = "bison";

    private static final List<Realm> BOTH = Realm.openAll(List.of(ONE, OTHER));
    static final Realm ALPACA = BOTH.getFirst();
    static final Realm BISON = BOTH.getLast();

    private Realms() {}
}
