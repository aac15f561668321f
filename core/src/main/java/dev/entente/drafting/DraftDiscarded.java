package dev.entente.drafting;

import java.util.UUID;

/** A draft is no longer worked on, and becomes no version. */
public record DraftDiscarded(UUID draftId) {}
