package dev.entente.enablement;

import java.time.LocalDate;
import java.util.UUID;

/** The first day on which anybody at a partner was certified in a path, and the certification that shows it. */
public record FirstCertification(UUID partnerId, String path, LocalDate on, UUID id) {}
