package dev.entente.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether versions of programs are approved by somebody else, over REST. */
@Path("version-review")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VersionReviewResource {

    @Inject
    SettingReviews setting;

    /** Required: a version is published only when somebody else than its authors approved its draft. */
    public record Policy(boolean required) {}

    @GET
    public Policy open() {
        return new Policy(setting.isRequired());
    }

    @PUT
    public Policy set(Policy policy) {
        setting.require(policy.required());
        return open();
    }
}
