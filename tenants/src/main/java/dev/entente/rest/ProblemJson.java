package dev.entente.rest;

import dev.entente.audit.RequestId;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.tenant.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Every error leaves as RFC 9457 problem+json; what we did not expect leaves with a reference, not with its text. */
@Provider
@ApplicationScoped
public class ProblemJson implements ExceptionMapper<Throwable> {

    private static final int LATER = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    private static final System.Logger LOG = System.getLogger(ProblemJson.class.getName());

    /** The members of RFC 9457, with the fields that are to blame. */
    public record Body(
            String type,
            String title,
            int status,
            String detail,
            @Nullable List<Finding> errors,
            @Nullable String reference) {}

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (cause(thrown)) {
            case Problem problem -> response(body(problem, null));
            case JacksonException unreadable -> response(body(Unreadable.body(unreadable), null));
            case NotFoundException _ -> plain(RestProblem.NOT_FOUND, "Check the address.");
            case NotAllowedException _ -> plain(RestProblem.METHOD_NOT_ALLOWED, "See the OpenAPI document.");
            case NotAcceptableException _ -> plain(RestProblem.NOT_ACCEPTABLE, "Ask for application/json.");
            case NotSupportedException _ ->
                plain(RestProblem.UNSUPPORTED_MEDIA_TYPE, "Send application/json, or what the OpenAPI document says.");
            case WebApplicationException other
            when other.getResponse().getStatus() < 500 ->
                plain(RestProblem.INVALID_PARAMETER, "Check the parameters of the address.");
            case RuntimeException other
            when Patience.told(other) instanceof Problem inUse -> response(body(inUse, null));
            case Throwable unexpected -> unexpected(unexpected);
        };
    }

    // A problem may come wrapped by the container's interceptors.
    private static Throwable cause(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Problem || t instanceof JacksonException) return t;
        }
        return thrown;
    }

    private static Response unexpected(Throwable thrown) {
        var known = RequestId.current();
        var reference = known == null ? UUID.randomUUID().toString() : known;
        LOG.log(Level.ERROR, "Request " + reference, thrown);
        var problem = new Problem(RestProblem.INTERNAL, "Try again; if it stays, tell us the reference.");
        return response(body(problem, reference));
    }

    private static Response plain(RestProblem kind, String detail) {
        return response(body(new Problem(kind, detail), null));
    }

    /** How a problem looks as a body, also within the results of a bulk. */
    public static Body body(Problem problem, @Nullable String reference) {
        var kind = problem.kind();
        var errors = problem.errors().isEmpty() ? null : problem.errors();
        return new Body("/problems/" + kind.slug(), kind.title(), kind.status(), problem.detail(), errors, reference);
    }

    private static Response response(Body body) {
        var response =
                Response.status(body.status()).type("application/problem+json").entity(body);
        if (body.status() == LATER) response.header(HttpHeaders.RETRY_AFTER, Patience.TRY_AGAIN);
        return response.build();
    }
}
