package dev.entente.audit;

import org.jspecify.annotations.Nullable;

/** Ties log lines, audit rows and an error page of one request together. */
public final class RequestId {

    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private RequestId() {}

    public static @Nullable String current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    public static <R, X extends Throwable> R call(String id, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, id).call(work);
    }
}
