package dev.entente.imports;

import dev.entente.imports.ImportResourceBodies.Commit;
import dev.entente.imports.ImportResourceBodies.LeftOut;
import dev.entente.imports.ImportResourceBodies.Mapped;
import dev.entente.imports.ImportResourceBodies.Shown;
import dev.entente.imports.ImportResourceBodies.ShownRow;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.table.Downloads;
import dev.entente.table.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports over REST: send the file, say what its columns are, look at what is wrong, have it taken in, or given back. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    UploadingImports uploading;

    @Inject
    MappingImports mapping;

    @Inject
    CommittingImports committing;

    @Inject
    UndoingImports undoing;

    @Inject
    ReadingImports reading;

    @Inject
    Cursors cursors;

    @GET
    public Page<Shown> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.before(cursors.after("imports", cursor), most + 1);
        return cursors.page("imports", found, most, line -> line.batch().id()).map(line -> Shown.of(line, List.of()));
    }

    /** The body is the file as it is, CSV or XLSX. */
    @POST
    @Consumes({
        "text/csv",
        "application/octet-stream",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    public Response upload(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("name") @Nullable String name,
            InputStream file,
            @Context UriInfo address) {
        var batch = uploading.upload(kind, name, file);
        var location =
                address.getAbsolutePathBuilder().path(batch.id().toString()).build();
        return Response.status(Status.CREATED)
                .location(location)
                .entity(shown(batch.id()))
                .build();
    }

    @GET
    @Path("{id}")
    public Shown open(@PathParam("id") UUID id) {
        return shown(id);
    }

    /** Has every row checked by it; the check is a job. */
    @PUT
    @Path("{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response map(@PathParam("id") UUID id, Mapped mapped) {
        var header = reading.open(id).batch().header();
        mapping.map(id, mapped.mapping(header));
        return Response.accepted(shown(id)).build();
    }

    /** Another row that names the same record was chosen in place of this one; the check is a job. */
    @POST
    @Path("{id}/left-out")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response leave(@PathParam("id") UUID id, LeftOut left) {
        mapping.leave(id, left.row());
        return Response.accepted(shown(id)).build();
    }

    /** Rows that are not taken as they are, in the order of the file. */
    @GET
    @Path("{id}/errors")
    public List<ShownRow> errors(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable Integer after,
            @QueryParam("limit") @Nullable Integer limit) {
        var header = reading.open(id).batch().header();
        return reading.badRows(id, after == null ? 0 : after, Cursors.limit(limit)).stream()
                .map(row -> ShownRow.of(row, header))
                .toList();
    }

    /** The file once more with a column that says what to mend; "rows=all" for those that are fine too. */
    @GET
    @Path("{id}/errors.csv")
    @Produces(MediaType.WILDCARD)
    public Response errorFile(@PathParam("id") UUID id, @QueryParam("rows") @Nullable String rows) {
        var file = reading.errorFile(id, "all".equals(rows));
        return Downloads.of(file.name(), file.format(), file.body());
    }

    @POST
    @Path("{id}/commit")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response commit(@PathParam("id") UUID id, Commit commit) {
        committing.commit(id, Boolean.TRUE.equals(commit.skipBadRows()));
        return Response.accepted(shown(id)).build();
    }

    @POST
    @Path("{id}/undo")
    public Response undo(@PathParam("id") UUID id) {
        undoing.undo(id);
        return Response.accepted(shown(id)).build();
    }

    /** A file of this kind to fill in. */
    @GET
    @Path("samples/{kind}")
    @Produces(MediaType.WILDCARD)
    public Response sample(@PathParam("kind") String kind, @QueryParam("format") @Nullable String format) {
        var body = reading.sample(kind, Format.of(format));
        return Downloads.of(kind + "." + Format.of(format).ending(), Format.of(format), body);
    }

    private Shown shown(UUID id) {
        return Shown.of(reading.open(id), reading.left(id));
    }
}
