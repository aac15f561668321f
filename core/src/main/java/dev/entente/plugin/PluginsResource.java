package dev.entente.plugin;

import dev.entente.guard.Objection;
import dev.entente.plugin.Models.Installed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operator sees which models this server has, from which jars, and what is wrong with those that it does not use. */
@Path("plugins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PluginsResource {

    @Inject
    ListingPlugins listing;

    /** All models, and all that was found about jars. */
    public record Plugins(List<Model> models, List<Refused> refused) {}

    /** A model; our own come from no plugin. */
    public record Model(
            String name,
            int version,
            @Nullable String plugin,
            @Nullable String pluginVersion,
            @Nullable String digest) {

        static Model of(Installed installed) {
            var id = installed.id();
            var origin = installed.origin();
            return origin == null
                    ? new Model(id.name(), id.version(), null, null, null)
                    : new Model(id.name(), id.version(), origin.plugin(), origin.version(), origin.digest());
        }
    }

    /** A file that is not used, as a whole or in part. */
    public record Refused(String file, String because, List<Found> findings) {

        static Refused of(Fault fault) {
            return new Refused(
                    fault.file(),
                    fault.detail(),
                    fault.objections().stream().map(Found::of).toList());
        }
    }

    /** One finding: its code stands in the guide. */
    public record Found(String code, String where, String what, String advice) {

        static Found of(Objection objection) {
            var kind = objection.kind();
            return new Found(kind.code(), objection.where(), Refusal.visible(objection.what()), kind.advice());
        }
    }

    @GET
    public Plugins all() {
        return new Plugins(
                listing.models().stream().map(Model::of).toList(),
                listing.refused().stream().map(Refused::of).toList());
    }
}
