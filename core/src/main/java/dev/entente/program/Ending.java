package dev.entente.program;

import java.time.LocalDate;

/** Something that ends by itself, and the last day on which it counts. */
public record Ending(String what, LocalDate last) {}
