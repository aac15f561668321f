package dev.entente.catalog;

import dev.entente.catalog.PluginBodies.CatalogBody;
import dev.entente.catalog.PluginBodies.VersionBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What publishers of plugins reach, at the installation's own address and with their token. */
@Path("plugins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublisherResource {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9_-]{10,200}) *");

    @Inject
    PublishingPlugins publishing;

    @HeaderParam("Authorization")
    @Nullable
    String authorization;

    /** Its own versions, with what was found, by how many tenants each is installed, and what asking them came to. */
    @GET
    public CatalogBody own() {
        return CatalogBody.of(publishing.own(token()), publishing.usage(token()), publishing.decided(token()));
    }

    /** A jar as it is; all that was found is in the answer. */
    @POST
    @Consumes({"application/java-archive", "application/octet-stream"})
    public Response upload(InputStream jar) throws IOException {
        var version = VersionBody.of(publishing.upload(token(), jar));
        return Response.status(Response.Status.CREATED).entity(version).build();
    }

    /** Older says that the version is meant though a newer one is listed; otherwise that is refused. */
    @POST
    @Path("{plugin}/versions/{version}/review")
    public VersionBody askReview(
            @PathParam("plugin") String plugin,
            @PathParam("version") String version,
            @QueryParam("older") boolean older) {
        return VersionBody.of(publishing.askReview(token(), plugin, version, older));
    }

    /** One that was never listed, and is not being reviewed. */
    @DELETE
    @Path("{plugin}/versions/{version}")
    public void takeBack(@PathParam("plugin") String plugin, @PathParam("version") String version) {
        publishing.takeBack(token(), plugin, version);
    }

    private String token() {
        var matcher = BEARER.matcher(authorization == null ? "" : authorization);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
