package dev.entente.program;

import java.util.UUID;

/** A version of a program was withdrawn before its first day: what was said before it holds on. */
public record ProgramWithdrawn(UUID versionId, String because) {}
