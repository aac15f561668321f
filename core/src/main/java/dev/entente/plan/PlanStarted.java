package dev.entente.plan;

/** A plan began to run, in the running transaction. */
record PlanStarted(PartnerPlan plan) {}
