package dev.entente.quote;

/** Whether a quote may be sent: it needs nobody's approval, was approved, or is not yet. */
public enum Clearance {
    FREE,
    NEEDED,
    ASKED,
    APPROVED,
    DECLINED;

    public boolean isClear() {
        return this == FREE || this == APPROVED;
    }
}
