package dev.entente.identity;

/** A member was added, or is known under another address than before. */
public record MemberKnown(Member member) {}
