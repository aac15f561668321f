package dev.entente.clock;

import java.time.LocalDate;
import java.util.List;

/** A day on which other hours hold than in any week, public holidays or not; without hours nobody works. */
public record OwnDay(LocalDate day, String name, List<Hours> hours) {

    public OwnDay {
        hours = List.copyOf(hours);
    }
}
