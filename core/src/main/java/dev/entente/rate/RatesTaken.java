package dev.entente.rate;

import java.time.LocalDate;

/** Exchange rates became known or were corrected, for this day and perhaps for later ones. */
public record RatesTaken(LocalDate first) {}
