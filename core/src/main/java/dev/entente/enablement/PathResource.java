package dev.entente.enablement;

import dev.entente.enablement.CertificationPath.Description;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What people can be certified in, over REST. */
@Path("certification-paths")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PathResource {

    @Inject
    ReadingPaths reading;

    @Inject
    DescribingPaths describing;

    /** What is said of a path; one that is retired takes nobody new. */
    public record Described(String name, @Nullable Boolean retired) {}

    /** A path as it stands. */
    public record Shown(String code, String name, boolean retired) {

        static Shown of(CertificationPath path) {
            return new Shown(path.code(), path.name(), path.isRetired());
        }
    }

    @GET
    public Page<Shown> list() {
        return new Page<>(reading.all(), null).map(Shown::of);
    }

    @GET
    @Path("{code}")
    public Shown open(@PathParam("code") String code) {
        return Shown.of(reading.open(code));
    }

    /** Adds it, or changes what is said of it. */
    @PUT
    @Path("{code}")
    public Shown describe(@PathParam("code") String code, Described said) {
        return Shown.of(describing.describe(new Description(code, said.name(), Boolean.TRUE.equals(said.retired()))));
    }
}
