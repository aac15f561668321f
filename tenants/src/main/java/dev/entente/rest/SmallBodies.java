package dev.entente.rest;

import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads no more of a body than a form needs that a person fills in; for what anybody may send. */
@Provider
@ApplicationScoped
public class SmallBodies implements ContainerRequestFilter {

    private static final int MOST = 400_000;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity()) return;
        var read = request.getEntityStream().readNBytes(MOST + 1);
        if (read.length > MOST)
            throw new Problem(RestProblem.TOO_LARGE, "Send at most " + MOST + " bytes; no form needs more.");
        request.setEntityStream(new ByteArrayInputStream(read));
    }
}
