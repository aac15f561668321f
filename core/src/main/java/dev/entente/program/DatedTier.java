package dev.entente.program;

import java.time.LocalDate;

/** A tier's code, and the first day on which a partner has it. */
public record DatedTier(String tier, LocalDate from) {}
