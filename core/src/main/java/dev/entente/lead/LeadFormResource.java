package dev.entente.lead;

import dev.entente.lead.LeadBodies.Described;
import dev.entente.lead.SendingLeads.Sending;
import dev.entente.rest.Remote;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Sending a lead over REST, at a tenant's address and without a key. */
@Path("leads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadFormResource {

    @Inject
    SendingLeads sending;

    @Context
    HttpServletRequest request;

    /** Whose form it is, with the token that one lead is sent with, after a few seconds and within a day. */
    public record Given(String name, String token) {}

    /** A lead with the form's token; nickname stays empty. */
    public record Sent(
            String token, Described lead, @Nullable String nickname) {}

    /** What comes next, in words. */
    public record Next(String words) {}

    @GET
    @Path("form")
    public Given form() {
        var given = sending.form(Remote.of(request));
        return new Given(given.name(), given.token());
    }

    @POST
    public Response send(Sent sent) {
        sending.send(sent.lead().profile(), new Sending(sent.token(), sent.nickname(), Remote.of(request)));
        return Response.accepted(new Next("Thank you. Somebody who works near you will write to you."))
                .build();
    }
}
