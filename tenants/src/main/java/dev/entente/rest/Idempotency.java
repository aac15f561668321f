package dev.entente.rest;

import dev.entente.problem.Problem;
import dev.entente.rest.Answers.Answer;
import dev.entente.tenant.Digest;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A POST with an Idempotency-Key happens once: the same request again gets the first answer, for 24 hours; another request
 * under the same key is refused, and so is the same one while the first still runs. Keys belong to a member.
 */
@Provider
@ApplicationScoped
public class Idempotency implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String KEY = Idempotency.class.getName();
    private static final int MOST = 20_000_000;

    @Inject
    Answers answers;

    @Inject
    Json json;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals("POST") || Scope.bound().isEmpty()) return;
        if (!key.matches("[\\x21-\\x7e]{1,128}")) {
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/" + HEADER, "Use 1 to 128 characters without spaces");
        }
        var first = answers.begin(key, digest(request));
        if (first.isPresent()) request.abortWith(replayed(first.get()));
        else request.setProperty(KEY, key);
    }

    private static String digest(ContainerRequestContext request) throws IOException {
        var body = request.getEntityStream().readNBytes(MOST + 1);
        if (body.length > MOST) throw new Problem(RestProblem.TOO_LARGE, "Send it in parts.");
        request.setEntityStream(new ByteArrayInputStream(body));
        var path = request.getUriInfo().getRequestUri().getRawPath();
        return Digest.of(Digest.of(path) + Digest.of(body));
    }

    private static Response replayed(Answer first) {
        return Response.status(first.status())
                .type(first.type())
                .header("Idempotency-Replayed", "true")
                .header(HttpHeaders.CONTENT_DISPOSITION, first.disposition())
                .entity(first.body())
                .build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(KEY) instanceof String key)) return;
        int status = response.getStatus();
        if (status >= 500) {
            answers.forget(key);
            return;
        }
        var entity = response.getEntity();
        var body = written(entity, type(response));
        answers.keep(
                key,
                new Answer(status, type(response), response.getHeaderString(HttpHeaders.CONTENT_DISPOSITION), body));
        if (entity != null) response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
    }

    /** Files are kept as they are. */
    private byte[] written(@Nullable Object entity, String type) {
        if (entity == null) return new byte[0];
        boolean isFile = !MediaType.valueOf(type).getSubtype().endsWith("json");
        if (isFile && entity instanceof String text) return text.getBytes(StandardCharsets.UTF_8);
        if (isFile && entity instanceof byte[] bytes) return bytes;
        return json.mapper().writeValueAsBytes(entity);
    }

    private static String type(ContainerResponseContext response) {
        return Optional.ofNullable(response.getMediaType())
                .map(MediaType::toString)
                .orElse(MediaType.APPLICATION_JSON);
    }
}
