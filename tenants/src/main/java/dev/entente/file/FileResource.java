package dev.entente.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** Files over REST. They are handed in where they belong. */
@Path("files")
@RequestScoped
public class FileResource {

    @Inject
    DownloadingFiles downloading;

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("id") UUID id, @Context HttpServletResponse servlet) {
        var download = downloading.open(id);
        var file = download.file();
        // Set there, since a second header beside the edge's own would be added here.
        download.headers().forEach(servlet::setHeader);
        StreamingOutput body = out -> {
            try (var bytes = download.bytes()) {
                bytes.transferTo(out);
            }
        };
        return Response.ok(body, file.type())
                .header("Content-Length", file.size())
                .build();
    }
}
