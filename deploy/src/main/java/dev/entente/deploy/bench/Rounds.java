package dev.entente.deploy.bench;

/** The first and the last of some rounds, both counted from 1: each has a point of its own, whatever was done before it. */
public record Rounds(int from, int through) {

    int count() {
        return Math.max(0, through - from + 1);
    }
}
