package dev.entente.signup;

import dev.entente.credential.Keys;
import dev.entente.problem.Problem;
import dev.entente.rest.Remote;
import dev.entente.rest.RestProblem;
import dev.entente.signup.SigningUp.Asking;
import dev.entente.signup.SigningUp.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Signing up over REST, at the installation's own address and without a key. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignUpResource {

    @Inject
    SigningUp signingUp;

    @Inject
    CheckingNames names;

    @Context
    HttpServletRequest request;

    /** A workspace to open. The fiscal year begins with a month from 1 to 12; left out, with January. */
    public record Wanted(
            String slug,
            String company,
            String name,
            String email,
            String password,
            @Nullable String region,
            String currency,
            String zone,
            @Nullable Integer fiscalYearStart) {}

    /** The same Idempotency-Key opens one workspace; the entrance lets one browser in, within a minute. */
    @POST
    @Path("workspaces")
    public Response open(Wanted wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        if (key != null && !key.matches("[\\x21-\\x7e]{8,128}")) {
            var words = "Use 8 to 128 characters without spaces";
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/Idempotency-Key", words);
        }
        var form = new Form(
                wanted.slug(),
                wanted.company(),
                wanted.name(),
                wanted.email(),
                wanted.password(),
                wanted.region(),
                wanted.currency(),
                wanted.zone(),
                wanted.fiscalYearStart() == null ? 1 : wanted.fiscalYearStart());
        var opened = signingUp.signUp(form, new Asking(Remote.of(request), key == null ? Keys.fresh() : key));
        return Response.status(Response.Status.CREATED).entity(opened).build();
    }

    @GET
    @Path("names/{slug}")
    public CheckingNames.Answer check(@PathParam("slug") String slug) {
        return names.check(slug, Remote.of(request));
    }
}
