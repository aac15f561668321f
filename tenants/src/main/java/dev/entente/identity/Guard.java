package dev.entente.identity;

import dev.entente.problem.Problem;
import dev.entente.tenant.Deadlock;
import dev.entente.tenant.Meanwhile;
import dev.entente.tenant.Patience;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/**
 * Asks for the permission before the use case begins, and before its transaction does. Here is where the transactions of
 * commands begin: what is one transaction, and was ended since it and another waited for each other or did the same at one moment, is
 * done again.
 */
@Interceptor
@Requires("")
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Guard {

    @Inject
    Access access;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        access.require(asked(call).value());
        try {
            return isOneTransaction(call) ? Deadlock.survived(() -> Meanwhile.heard(call::proceed)) : call.proceed();
        } catch (RuntimeException e) {
            throw Patience.told(e);
        } catch (Error e) {
            // What no plugin may catch is for whoever asked a problem like others.
            if (e.getCause() instanceof Problem told) throw told;
            throw e;
        }
    }

    /** It begins and ends here, and was handed nothing that can be read only once. */
    private boolean isOneTransaction(InvocationContext call) {
        var method = call.getMethod();
        boolean begins = method.isAnnotationPresent(Transactional.class)
                || method.getDeclaringClass().isAnnotationPresent(Transactional.class);
        return begins
                && transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                && Stream.of(call.getParameters()).noneMatch(AutoCloseable.class::isInstance);
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
