package dev.entente.deploy.bench;

/** What is killed in a round. */
enum Victim {
    SERVER("the server"),
    DATABASE("the database"),
    BOTH("server and database");

    private final String words;

    Victim(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
