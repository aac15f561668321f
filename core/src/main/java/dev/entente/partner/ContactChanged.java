package dev.entente.partner;

/** Somebody at a partner was added, is described otherwise than before, or was taken away. */
public record ContactChanged(PartnerContact contact, boolean isRemoved) {}
