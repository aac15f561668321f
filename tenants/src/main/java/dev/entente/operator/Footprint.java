package dev.entente.operator;

/** Whether a tenant has been worked in; a capability whose records only real work leaves says so, in the tenant's scope. */
public interface Footprint {

    boolean isThere();
}
