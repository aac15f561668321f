package dev.entente.program;

import java.time.LocalDate;
import java.util.UUID;

/** A partner's tier is another one, in the running transaction: from which day on, and why. */
public record TiersChanged(UUID partnerId, LocalDate since, String reason) {}
