package dev.entente.catalog;

import dev.entente.catalog.ManagingPublishers.Opened;
import dev.entente.catalog.PluginBodies.CatalogBody;
import dev.entente.catalog.PluginBodies.UsageBody;
import dev.entente.catalog.PluginBodies.VersionBody;
import dev.entente.catalog.ReviewingPlugins.Decision;
import dev.entente.plugin.GoldenAnswer;
import dev.entente.plugin.Models.Origin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operator's catalog over REST: publishers and their keys, reviews, and what became of each version. */
@Path("catalog")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperatorCatalogResource {

    @Inject
    ManagingPublishers managing;

    @Inject
    ReviewingPlugins reviewing;

    @Inject
    LookingAtTenants looking;

    /** A publisher to let in. */
    public record Newcomer(String code, String name) {}

    /** A public key, as {@code plugin key} prints it; and the last day on which it counts, if it is to have one. */
    public record KeyBody(String key, @Nullable LocalDate until) {}

    /** A publisher; with its token where that is new. */
    public record PublisherBody(
            String code,
            String name,
            Instant openedAt,
            List<KeyShown> keys,
            @Nullable String token) {

        static PublisherBody of(Publisher it, @Nullable String token) {
            var keys = it.keys().stream()
                    .map(key -> new KeyShown(key.key(), key.trustedAt(), key.until(), key.revokedOn()))
                    .toList();
            return new PublisherBody(it.code(), it.name(), it.openedAt(), keys, token);
        }
    }

    /** A key, its last day if it has one, and since when it is no longer trusted. */
    public record KeyShown(
            String key,
            Instant trustedAt,
            @Nullable LocalDate until,
            @Nullable LocalDate revokedOn) {}

    /** What one tenant has of plugins, and what asking them came to; suspended names those that are not asked. */
    public record TenantBody(List<Origin> installed, List<Suspended> suspended, List<UsageBody> usage) {}

    /** A version that is not asked for the tenant. */
    public record Suspended(String plugin, String version, String because, Instant since) {}

    /** All versions, what was decided of them last, and what asking them came to for all tenants together in the last thirty days. */
    @GET
    public CatalogBody all() {
        return CatalogBody.of(reviewing.all(), reviewing.usage(), reviewing.decided());
    }

    @GET
    @Path("publishers")
    public List<PublisherBody> publishers() {
        return managing.all().stream().map(it -> PublisherBody.of(it, null)).toList();
    }

    @POST
    @Path("publishers")
    public Response open(Newcomer wanted) {
        var opened = shown(managing.open(wanted.code(), wanted.name()));
        return Response.status(Response.Status.CREATED).entity(opened).build();
    }

    /** Another token; the one before counts no more. */
    @POST
    @Path("publishers/{code}/token")
    public PublisherBody renew(@PathParam("code") String code) {
        return shown(managing.renew(code));
    }

    @POST
    @Path("publishers/{code}/keys")
    public PublisherBody trust(@PathParam("code") String code, KeyBody key) {
        return PublisherBody.of(managing.trust(code, key.key(), key.until()), null);
    }

    /** All servers stop asking what it signed, within seconds. */
    @POST
    @Path("publishers/{code}/keys/revocation")
    public PublisherBody revoke(@PathParam("code") String code, KeyBody key) {
        return PublisherBody.of(managing.revoke(code, key.key()), null);
    }

    private static PublisherBody shown(Opened opened) {
        return PublisherBody.of(opened.publisher(), opened.token());
    }

    /** The answers that its jar keeps, asked again just now, with what came of each and what comes of it. */
    @GET
    @Path("{plugin}/{version}/golden")
    public List<GoldenAnswer> golden(@PathParam("plugin") String plugin, @PathParam("version") String version) {
        var it = reviewing.find(plugin, version).orElseThrow(PublishingPlugins::unknown);
        return reviewing.golden(it.digest());
    }

    @POST
    @Path("{plugin}/{version}/listing")
    public VersionBody list(
            @PathParam("plugin") String plugin, @PathParam("version") String version, Decision decision) {
        return VersionBody.of(reviewing.list(plugin, version, decision));
    }

    @POST
    @Path("{plugin}/{version}/refusal")
    public VersionBody refuse(
            @PathParam("plugin") String plugin, @PathParam("version") String version, Decision decision) {
        return VersionBody.of(reviewing.refuse(plugin, version, decision));
    }

    @POST
    @Path("{plugin}/{version}/retirement")
    public VersionBody retire(
            @PathParam("plugin") String plugin, @PathParam("version") String version, Decision decision) {
        return VersionBody.of(reviewing.retire(plugin, version, decision));
    }

    /** A jar by its SHA-256, whatever became of it. */
    @GET
    @Path("jars/{digest}")
    @Produces("application/java-archive")
    public byte[] jar(@PathParam("digest") String digest) {
        return reviewing.jar(digest);
    }

    /** Of one tenant, by its slug. */
    @GET
    @Path("tenants/{slug}")
    public TenantBody tenant(@PathParam("slug") String slug) {
        var found = looking.at(slug);
        return new TenantBody(
                found.installed(),
                found.suspended().stream()
                        .map(it -> new Suspended(it.plugin(), it.version(), it.because(), it.since()))
                        .toList(),
                found.usage().stream().map(UsageBody::of).toList());
    }
}
