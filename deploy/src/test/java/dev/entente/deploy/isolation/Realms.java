package dev.entente.deploy.isolation;

/** The two tenants that all tests look at, made once, by the first that asks outside the server. */
final class Realms {

    static final String ONE = "alpaca";
    static final String OTHER = "bison";

    static final Realm ALPACA = Realm.open(ONE);
    static final Realm BISON = Realm.open(OTHER);

    private Realms() {}
}
