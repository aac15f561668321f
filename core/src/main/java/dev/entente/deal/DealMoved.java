package dev.entente.deal;

/** A deal was opened, or came to another stage, in the running transaction. */
public record DealMoved(Deal deal, DealMove move) {}
