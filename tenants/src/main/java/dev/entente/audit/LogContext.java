package dev.entente.audit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** Adds the request, the tenant and the work to every line of the server's log, where the server has a place for it. */
public final class LogContext {

    private static final @Nullable MethodHandle ADD = find("addExtension", String.class, String.class);
    private static final @Nullable MethodHandle REMOVE = find("removeExtension", String.class);

    private LogContext() {}

    public static void set(String name, String value) {
        if (ADD == null) return;
        try {
            ADD.invoke(name, value);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Threads are used again, for other tenants. */
    public static void clear(String... names) {
        if (REMOVE == null) return;
        try {
            for (var name : names) REMOVE.invoke(name);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    // The server's own class, which is not on our class path when we compile.
    private static @Nullable MethodHandle find(String method, Class<?>... parameters) {
        try {
            var type = Class.forName("com.ibm.websphere.logging.hpel.LogRecordContext");
            return MethodHandles.publicLookup().unreflect(type.getMethod(method, parameters));
        } catch (ClassNotFoundException elsewhere) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
