package dev.entente.edge;

import dev.entente.operator.Operator;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The operator's way in with a browser: as narrow as that of programs, from this machine alone and with the installation's token. */
@ApplicationScoped
public class OperatorDoor {

    private static final String HERE = "entente.here";

    @Inject
    OperatorGate gate;

    static void mark(HttpServletRequest request, Origin origin) {
        request.setAttribute(HERE, origin.isLoopback());
    }

    /** Whether there is a way in for this request; for all others the pages behind do not exist. */
    public boolean isThere(HttpServletRequest request) {
        return gate.isSet() && Boolean.TRUE.equals(request.getAttribute(HERE));
    }

    public boolean knows(String token) {
        return gate.knows(token);
    }

    /** Does something as the operator: the token is looked at each time, so that one that was replaced ends what is open. */
    public <R> R call(HttpServletRequest request, String token, ScopedValue.CallableOp<R, RuntimeException> work) {
        if (!isThere(request) || !knows(token))
            throw new Problem(EdgeProblem.UNAUTHENTICATED, "Sign in with the operator's token.");
        return Operator.call(work);
    }
}
