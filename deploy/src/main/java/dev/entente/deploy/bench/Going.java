package dev.entente.deploy.bench;

/** What goes on while somebody is killed. */
interface Going {

    void start();

    boolean isFinished();

    /** Asks again where nobody answered, until it is done. */
    void awaitFinished();
}
