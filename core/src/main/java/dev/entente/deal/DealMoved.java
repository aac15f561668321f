package dev.entente.deal;

/** A deal, and the step by which it was opened or came to another stage. */
public record DealMoved(Deal deal, DealMove move) {}
