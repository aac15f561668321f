package dev.entente.operator;

/** Whether the operator is at work: bound at the edge, for a request from this machine with the operator's token. */
public final class Operator {

    private static final ScopedValue<Boolean> PRESENT = ScopedValue.newInstance();

    private Operator() {}

    public static <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(PRESENT, true).call(work);
    }

    /** Use cases of the operator ask first, by whatever way they are reached. */
    public static void check() {
        if (!PRESENT.isBound()) throw new IllegalStateException("Only the operator does this");
    }
}
