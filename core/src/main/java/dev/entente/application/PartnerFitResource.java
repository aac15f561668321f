package dev.entente.application;

import dev.entente.application.FittingPartners.Fitted;
import dev.entente.application.ShownApplication.ShownFit;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** How well a partner fits what its programs look for, over REST. */
@Path("partners/{partner}/fit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerFitResource {

    @Inject
    FittingPartners fitting;

    /** A program that it takes part in, and how well it fits. */
    public record Shown(String program, String name, ShownFit fit) {

        static Shown of(Fitted fitted) {
            return new Shown(fitted.program(), fitted.name(), ShownFit.of(fitted.fit()));
        }
    }

    @GET
    public Page<Shown> of(@PathParam("partner") UUID partner) {
        return new Page<>(fitting.of(partner), null).map(Shown::of);
    }
}
