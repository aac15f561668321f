package dev.entente.registration;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** The files of a registration over REST; their bytes are downloaded from {@code /files/{id}}. */
@Path("registrations/{registration}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    @Inject
    ReadingRegistrations reading;

    @Inject
    KeepingEvidence keeping;

    /** A file as it was handed in, and under what its bytes are downloaded. */
    public record Shown(UUID id, UUID file, String name, String type, long size, Instant addedAt) {

        static Shown of(EvidenceFile kept) {
            return new Shown(kept.id(), kept.fileId(), kept.fileName(), kept.mediaType(), kept.size(), kept.addedAt());
        }
    }

    @GET
    public Page<Shown> list(@PathParam("registration") UUID registration) {
        return new Page<>(reading.evidence(registration), null).map(Shown::of);
    }

    /** The body is the file itself. The partner adds it while the registration waits or protects. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response add(
            @PathParam("registration") UUID registration,
            @QueryParam("name") @Nullable String name,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        return Response.status(Response.Status.CREATED)
                .entity(Shown.of(keeping.add(registration, name == null ? "evidence" : name, file)))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("registration") UUID registration, @PathParam("id") UUID id) {
        keeping.remove(registration, id);
    }
}
