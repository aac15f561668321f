package dev.entente.plugin;

import java.util.List;

/**
 * One answer that a jar brings, and what comes of the same case now: its steps, and in the last line what it earns or why it is held.
 *
 * @param file where it stands in the jar
 * @param number of the case in its file; the first is 0
 */
public record GoldenAnswer(String file, int number, String about, List<String> came, List<String> comes) {

    public GoldenAnswer {
        came = List.copyOf(came);
        comes = List.copyOf(comes);
    }

    public boolean comesOut() {
        return came.equals(comes);
    }
}
