package dev.entente.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks for the permission before the use case begins, and before its transaction does. */
@Interceptor
@Requires("")
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Guard {

    @Inject
    Access access;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        access.require(asked(call).value());
        return call.proceed();
    }

    // What stands on the method goes before what stands on the class.
    private static Requires asked(InvocationContext call) {
        var onMethod = call.getMethod().getAnnotation(Requires.class);
        if (onMethod != null) return onMethod;
        var onClass = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        if (onClass == null) throw new IllegalStateException("No permission is named at " + call.getMethod());
        return onClass;
    }
}
