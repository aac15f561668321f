package dev.entente.job;

/**
 * Due work of a few statements, which may take part in a transaction of its caller: what a transaction puts on the clock
 * for right now is done together, and each by itself again where that fails.
 */
public interface BriefWork extends DueWork {}
