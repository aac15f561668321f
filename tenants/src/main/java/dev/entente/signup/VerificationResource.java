package dev.entente.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Whether the workspace's own mail is verified, and the letter that verifies it once more, over REST. */
@Path("verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    @Inject
    SendingVerification sending;

    /** Verified, or the caller's own address, which the letter goes to. */
    public record Shown(boolean verified, @Nullable String waiting) {}

    @GET
    public Shown look() {
        var waiting = sending.waiting().orElse(null);
        return new Shown(waiting == null, waiting);
    }

    /** To the address that the letter went to first, and so often in an hour as on screen: both count together. */
    @POST
    @Path("letter")
    public Response sendAgain() {
        sending.sendAgain();
        return Response.accepted().build();
    }
}
