package dev.entente.catalog;

import dev.entente.catalog.PluginBodies.UsageBody;
import dev.entente.plugin.Models.Model;
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
import jakarta.ws.rs.core.MediaType;
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

    /** Whether it stays at its version. */
    public record Pin(boolean pinned) {}

    @GET
    public Page<Shown> list() {
        return new Page<>(reading.all(), null).map(Shown::of);
    }

    @GET
    @Path("{code}")
    public Opened open(@PathParam("code") String code) {
        var plugin = reading.open(code);
        var forms = plugin.versions().stream()
                .flatMap(version -> version.models().stream())
                .map(Model::id)
                .distinct()
                .map(id -> new Form(id.name(), id.version(), reading.form(id).orElse(null)))
                .toList();
        return new Opened(Shown.of(plugin), forms, reading.uses(plugin));
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
    public Shown install(@PathParam("code") String code, Wanted wanted) {
        return Shown.of(installing.install(code, wanted.version()));
    }

    /** Drafts cannot name its models from then on; what was published goes on. */
    @DELETE
    @Path("{code}/installation")
    public Shown remove(@PathParam("code") String code) {
        return Shown.of(installing.remove(code));
    }

    /** To the version before the last upgrade. */
    @POST
    @Path("{code}/rollback")
    public Shown goBack(@PathParam("code") String code) {
        return Shown.of(installing.goBack(code));
    }

    @PUT
    @Path("{code}/pin")
    @Consumes(MediaType.APPLICATION_JSON)
    public Shown pin(@PathParam("code") String code, Pin pin) {
        return Shown.of(installing.pin(code, pin.pinned()));
    }

    /** Asks it again after it was suspended. */
    @POST
    @Path("{code}/resumption")
    public Shown resume(@PathParam("code") String code) {
        return Shown.of(installing.resume(code));
    }
}
