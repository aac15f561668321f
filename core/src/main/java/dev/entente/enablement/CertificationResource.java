package dev.entente.enablement;

import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.Revocation;
import dev.entente.enablement.CertifyingPeople.Renewal;
import dev.entente.enablement.ReadingCertifications.Filter;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import dev.entente.tenant.CurrentTenant;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's certified people over REST. */
@Path("partners/{partner}/certifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificationResource {

    @Inject
    ReadingCertifications reading;

    @Inject
    CertifyingPeople certifying;

    @Inject
    CurrentTenant tenant;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** Whom it is about, by a contact of the partner or by name and e-mail; in what; from when until when (exclusive, or none). */
    public record Described(
            @Nullable UUID contact,
            @Nullable String name,
            @Nullable String email,
            String path,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String evidence) {

        Details details() {
            // A contact brings its own name.
            var known = contact == null ? said(name) : "contact";
            return new Details(contact, known, contact == null ? said(email) : "", path, from, until, said(evidence));
        }
    }

    /** From when until when (exclusive, or none); without a first day it follows without a gap. */
    public record Again(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String evidence) {}

    /** From which day on it is not valid, today where nothing is said, and why. */
    public record Revoked(@Nullable LocalDate from, String reason) {}

    /** A certification as it stands, and whether it is valid today. */
    public record Shown(
            UUID id,
            UUID partner,
            @Nullable UUID contact,
            String name,
            String email,
            String path,
            LocalDate from,
            @Nullable LocalDate until,
            String evidence,
            @Nullable Revoked revoked,
            boolean valid) {

        static Shown of(Certification certification, LocalDate today) {
            var known = certification.details();
            var revocation = certification.revocation();
            return new Shown(
                    certification.id(),
                    certification.partnerId(),
                    known.contact(),
                    known.name(),
                    known.email(),
                    known.path(),
                    known.from(),
                    known.until(),
                    known.evidence(),
                    revocation == null ? null : new Revoked(revocation.from(), revocation.because()),
                    certification.isValidOn(today));
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** In the order in which they were entered; of one path, or of those that are valid on a day. */
    @GET
    public Page<Shown> list(
            @PathParam("partner") UUID partner,
            @QueryParam("path") @Nullable String path,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        reading.of(partner);
        var behind = cursors.afterOrFirst("certifications", cursor);
        var found = reading.after(behind, new Filter(partner, path, on), most + 1);
        var today = tenant.today();
        return cursors.page("certifications", found, most, Certification::id).map(each -> Shown.of(each, today));
    }

    @POST
    public Response add(@PathParam("partner") UUID partner, Described said, @Context UriInfo address) {
        return created(certifying.add(partner, said.details()), address, "");
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("partner") UUID partner, @PathParam("id") UUID id) {
        return tags.tagged(shown(reading.open(partner, id)));
    }

    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("partner") UUID partner,
            @PathParam("id") UUID id,
            Described said,
            @Context HttpHeaders headers) {
        tags.check(headers, shown(certifying.current(partner, id)));
        return tags.tagged(shown(certifying.change(partner, id, said.details())));
    }

    /** Takes out what was entered by mistake; what ends early is revoked. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("partner") UUID partner, @PathParam("id") UUID id) {
        certifying.remove(partner, id);
    }

    /** The same for the same person again, as a certification of its own. */
    @POST
    @Path("{id}/renewal")
    public Response renew(
            @PathParam("partner") UUID partner, @PathParam("id") UUID id, Again again, @Context UriInfo address) {
        var renewal = new Renewal(again.from(), again.until(), said(again.evidence()));
        return created(certifying.renew(partner, id, renewal), address, "../..");
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@PathParam("partner") UUID partner, @PathParam("id") UUID id, Revoked revoked) {
        var from = revoked.from() == null ? tenant.today() : revoked.from();
        return tags.tagged(shown(certifying.revoke(partner, id, new Revocation(from, revoked.reason()))));
    }

    /** Takes a revocation back. */
    @DELETE
    @Path("{id}/revocation")
    public Response restore(@PathParam("partner") UUID partner, @PathParam("id") UUID id) {
        return tags.tagged(shown(certifying.restore(partner, id)));
    }

    private Shown shown(Certification certification) {
        return Shown.of(certification, tenant.today());
    }

    private Response created(Certification certification, UriInfo address, String up) {
        return Response.fromResponse(tags.tagged(shown(certification)))
                .status(Response.Status.CREATED)
                .location(address.getAbsolutePathBuilder()
                        .path(up)
                        .path(certification.id().toString())
                        .build()
                        .normalize())
                .build();
    }
}
