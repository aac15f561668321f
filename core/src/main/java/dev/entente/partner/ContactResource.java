package dev.entente.partner;

import dev.entente.partner.PartnerContact.Details;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's contacts over REST. */
@Path("partners/{partner}/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {

    @Inject
    ReadingContacts reading;

    @Inject
    KeepingContacts keeping;

    @Inject
    ETags tags;

    /** What is said of a contact; what is left out is empty. */
    public record Described(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String role,
            @Nullable Boolean primary) {

        Details details() {
            return new Details(name, said(email), said(phone), said(role), Boolean.TRUE.equals(primary));
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** A contact as it stands. */
    public record Shown(UUID id, String name, String email, String phone, String role, boolean primary) {

        static Shown of(PartnerContact contact) {
            var known = contact.details();
            return new Shown(contact.id(), known.name(), known.email(), known.phone(), known.role(), known.isPrimary());
        }
    }

    @GET
    public Page<Shown> list(@PathParam("partner") UUID partner) {
        return new Page<>(reading.of(partner), null).map(Shown::of);
    }

    @POST
    public Response add(@PathParam("partner") UUID partner, Described said, @Context UriInfo address) {
        var shown = Shown.of(keeping.add(partner, said.details()));
        return Response.fromResponse(tags.tagged(shown))
                .status(Response.Status.CREATED)
                .location(address.getAbsolutePathBuilder()
                        .path(shown.id().toString())
                        .build())
                .build();
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("partner") UUID partner, @PathParam("id") UUID id) {
        return tags.tagged(Shown.of(reading.open(partner, id)));
    }

    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("partner") UUID partner,
            @PathParam("id") UUID id,
            Described said,
            @Context HttpHeaders headers) {
        tags.check(headers, Shown.of(keeping.current(partner, id)));
        return tags.tagged(Shown.of(keeping.change(partner, id, said.details())));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("partner") UUID partner, @PathParam("id") UUID id) {
        keeping.remove(partner, id);
    }
}
