package dev.entente.program;

import java.util.UUID;

/** A partner joined a program, or did so on another day than was said before, in the running transaction. */
public record PartnerEnrolled(UUID enrolmentId) {}
