package dev.entente.job;

/** A job has ended, well or not or by somebody's wish; fired in the transaction that ends it. */
public record JobFinished(Job job) {}
