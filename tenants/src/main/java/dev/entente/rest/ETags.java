package dev.entente.rest;

import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags made from what is shown, so that a change which was not seen is never overwritten. */
@ApplicationScoped
public class ETags {

    @Inject
    Json json;

    /** The body with its tag. */
    public Response tagged(Object body) {
        return tagged(body, body);
    }

    /** The body with the tag of a part: of what changes are about, where the rest may change by itself. */
    public Response tagged(Object body, Object part) {
        return Response.ok(body).tag(new EntityTag(tag(part))).build();
    }

    /** Refuses a change unless If-Match names what stands there now: 428 without it, 412 when it is another. */
    public void check(HttpHeaders headers, Object current) {
        var asked = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (asked == null) {
            throw new Problem(RestProblem.PRECONDITION_REQUIRED, "Read it first and send its ETag as If-Match.");
        }
        if (!asked.strip().equals("\"" + tag(current) + "\"")) {
            throw new Problem(RestProblem.PRECONDITION_FAILED, "Read it again, and change what you see then.");
        }
    }

    private String tag(Object body) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(json.mapper().writeValueAsBytes(body));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
