package dev.entente.partner;

import dev.entente.partner.PartnerDocument.Details;
import dev.entente.partner.PartnerDocument.Kind;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** The documents of a partner's record over REST; their bytes are downloaded from {@code /files/{id}}. */
@Path("partners/{partner}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    @Inject
    ReadingDocuments reading;

    @Inject
    KeepingDocuments keeping;

    /** A document as it stands, and the file that holds it. */
    public record Shown(
            UUID id,
            UUID file,
            String label,
            String name,
            String type,
            long size,
            Instant addedAt,
            boolean shared,
            String kind,
            @Nullable LocalDate until) {

        static Shown of(PartnerDocument document) {
            return new Shown(
                    document.id(),
                    document.fileId(),
                    document.label(),
                    document.fileName(),
                    document.mediaType(),
                    document.size(),
                    document.addedAt(),
                    document.isShared(),
                    document.kind().code(),
                    document.until());
        }
    }

    @GET
    public Page<Shown> list(@PathParam("partner") UUID partner) {
        return new Page<>(reading.of(partner), null).map(Shown::of);
    }

    /**
     * The body is the file itself; the vendor alone reads it, unless it is said to be shared. It is a document, or an agreement, which
     * may say its last day.
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response add(
            @PathParam("partner") UUID partner,
            @QueryParam("name") @Nullable String name,
            @QueryParam("label") @Nullable String label,
            @QueryParam("shared") @Nullable String shared,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("until") @Nullable LocalDate until,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        var called = name == null ? "document" : name;
        var details = new Details(label == null ? called : label, called, "true".equals(shared), Kind.of(kind), until);
        return Response.status(Response.Status.CREATED)
                .entity(Shown.of(keeping.add(partner, details, file)))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("partner") UUID partner, @PathParam("id") UUID id) {
        keeping.remove(partner, id);
    }
}
