package dev.entente.program;

import java.util.UUID;

/** A version of a program was published: what it says stands in place of what was said before, from its first day on. */
public record ProgramPublished(UUID versionId) {}
