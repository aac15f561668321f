package dev.entente.lifecycle;

import java.time.LocalDate;
import java.util.UUID;

/** A pause was taken back from its first day on, in the running transaction: what was sold in it earns after all. */
public record PauseLifted(UUID partnerId, LocalDate since) {}
