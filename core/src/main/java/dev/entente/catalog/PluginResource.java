package dev.entente.catalog;

import dev.entente.catalog.PluginBodies.UsageBody;
import dev.entente.plugin.Models.Model;
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
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plugins over REST: what there is, what is installed, and what it came to. */
@Path("plugins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PluginResource {

    @Inject
    ReadingPlugins reading;

    @Inject
    ReadingUsage usage;

    @Inject
    InstallingPlugins installing;

    @Inject
    ETags tags;

    /** A plugin; installed names more than one version only where the operator put more into the folder. */
    public record Shown(
            String code,
            String description,
            String publisher,
            boolean listed,
            List<String> motions,
            List<String> installed,
            boolean pinned,
            @Nullable String previous,
            @Nullable String newer,
            List<SuspensionBody> suspended,
            List<VersionShown> versions) {

        static Shown of(ShownPlugin it) {
            return new Shown(
                    it.code(),
                    it.description(),
                    it.publisher(),
                    it.listed(),
                    List.copyOf(it.motions()),
                    it.installed(),
                    it.pinned(),
                    it.previous(),
                    it.newer().orElse(null),
                    it.suspended().stream()
                            .map(each -> new SuspensionBody(each.version(), each.because(), each.since()))
                            .toList(),
                    it.versions().stream().map(VersionShown::of).toList());
        }
    }

    /** Why a version is not asked, and since when. */
    public record SuspensionBody(String version, String because, Instant since) {}

    /** A version; of the operator's folder it was never listed. */
    public record VersionShown(
            String version,
            boolean retired,
            String digest,
            @Nullable Instant listedAt,
            @Nullable String reviewer,
            List<PluginBodies.ModelBody> models) {

        static VersionShown of(ShownPlugin.Version it) {
            return new VersionShown(
                    it.version(),
                    it.retired(),
                    it.digest(),
                    it.listedAt(),
                    it.reviewer(),
                    it.models().stream().map(PluginBodies.ModelBody::of).toList());
        }
    }

    /** A plugin, the terms that its models ask for (JSON Schema), and what names them. */
    public record Opened(Shown plugin, List<Form> forms, List<String> uses) {}

    /** The terms of a model. */
    public record Form(String model, int version, @Nullable JsonNode terms) {}

    /** The version that is wanted: an upgrade, or an older one. */
    public record Wanted(String version) {}

    /** What changes are about, and another one would undo. */
    record Installed(
            String code, List<String> versions, @Nullable String previous, boolean pinned, int revision) {

        static Installed of(ShownPlugin it) {
            return new Installed(it.code(), it.installed(), it.previous(), it.pinned(), it.revision());
        }
    }

    /** Whether it stays at its version. */
    public record Pin(boolean pinned) {}

    @GET
    public Page<Shown> list() {
        return new Page<>(reading.all(), null).map(Shown::of);
    }

    /** With the ETag that a change of what is installed names. */
    @GET
    @Path("{code}")
    public Response open(@PathParam("code") String code) {
        var plugin = reading.open(code);
        var forms = plugin.versions().stream()
                .flatMap(version -> version.models().stream())
                .map(Model::id)
                .distinct()
                .map(id -> new Form(id.name(), id.version(), reading.form(id).orElse(null)))
                .toList();
        return tagged(new Opened(Shown.of(plugin), forms, reading.uses(plugin)), plugin);
    }

    /** Of the last thirty days; the last seconds may be missing. */
    @GET
    @Path("{code}/usage")
    public Page<UsageBody> usage(@PathParam("code") String code) {
        return new Page<>(usage.lately(reading.open(code).code()), null).map(UsageBody::of);
    }

    /** Installs it, or moves to another version. */
    @PUT
    @Path("{code}/installation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response install(@PathParam("code") String code, Wanted wanted, @Context HttpHeaders headers) {
        return shown(installing.install(code, wanted.version(), seen(code, headers)));
    }

    /** Drafts cannot name its models from then on; what was published goes on. */
    @DELETE
    @Path("{code}/installation")
    public Response remove(@PathParam("code") String code, @Context HttpHeaders headers) {
        return shown(installing.remove(code, seen(code, headers)));
    }

    /** To the version before the last upgrade. */
    @POST
    @Path("{code}/rollback")
    public Response goBack(@PathParam("code") String code, @Context HttpHeaders headers) {
        return shown(installing.goBack(code, seen(code, headers)));
    }

    @PUT
    @Path("{code}/pin")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pin(@PathParam("code") String code, Pin pin, @Context HttpHeaders headers) {
        return shown(installing.pin(code, pin.pinned(), seen(code, headers)));
    }

    /** Asks it again after it was suspended. */
    @POST
    @Path("{code}/resumption")
    public Response resume(@PathParam("code") String code) {
        return shown(installing.resume(code));
    }

    /** The revision that If-Match names, if it is the present one. */
    private int seen(String code, HttpHeaders headers) {
        var plugin = installing.current(code);
        tags.check(headers, Installed.of(plugin));
        return plugin.revision();
    }

    private Response shown(ShownPlugin plugin) {
        return tagged(Shown.of(plugin), plugin);
    }

    private Response tagged(Object body, ShownPlugin plugin) {
        return tags.tagged(body, Installed.of(plugin));
    }
}
