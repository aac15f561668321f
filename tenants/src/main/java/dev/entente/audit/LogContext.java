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
        call(ADD, name, value);
    }

    /** Threads are used again, for other tenants. */
    public static void clear(String... names) {
        for (var name : names) call(REMOVE, name);
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

    private static void call(@Nullable MethodHandle handle, Object... arguments) {
        if (handle == null) return;
        try {
            handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
