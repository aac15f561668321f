package dev.entente.template;

import dev.entente.rest.Page;
import dev.entente.template.WordingMessages.Worded;
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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Templates of messages over REST. */
@Path("templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplateResource {

    @Inject
    WordingMessages wording;

    @Inject
    KeepingOwnTemplates own;

    /** A message as it is worded, what it is about, and what can stand in it. */
    public record Shown(
            String kind,
            String label,
            String used,
            String about,
            List<TemplateKind.Placeholder> placeholders,
            String text,
            int version,
            boolean usual,
            @Nullable Instant setAt) {

        static Shown of(Worded it) {
            var kind = it.kind();
            return new Shown(
                    kind.code(),
                    kind.label(),
                    kind.used(),
                    kind.records(),
                    kind.placeholders(),
                    it.text(),
                    it.version(),
                    it.isUsual(),
                    it.setAt());
        }
    }

    /** One version: its text, none where the product's own words counted again. */
    public record Version(
            int version,
            @Nullable String text,
            Instant setAt,
            @Nullable UUID setBy) {

        static Version of(MessageTemplate it) {
            return new Version(it.version(), it.text(), it.setAt(), it.setBy());
        }
    }

    /** How it is to be worded, and the version that was looked at; one of the tenant's own may get another name. */
    public record Words(
            String text,
            @Nullable Integer version,
            @Nullable String label) {}

    /** A message of the tenant's own: what it is called, what it is about (registration, partner), and its words. */
    public record Added(String label, String about, String text) {}

    /** With which record, and a text that is tried where that is another than the one that counts. */
    public record Trial(UUID record, @Nullable String text) {}

    /** What it says. */
    public record Preview(String text) {}

    @GET
    public Page<Shown> list() {
        return new Page<>(wording.list(), null).map(Shown::of);
    }

    /** One of the tenant's own. */
    @POST
    public Response add(Added added) {
        return Response.status(Response.Status.CREATED)
                .entity(Shown.of(own.add(added.label(), added.about(), added.text())))
                .build();
    }

    @GET
    @Path("{kind}")
    public Shown open(@PathParam("kind") String kind) {
        return Shown.of(wording.open(kind));
    }

    @GET
    @Path("{kind}/versions")
    public Page<Version> versions(@PathParam("kind") String kind) {
        return new Page<>(wording.versions(kind), null).map(Version::of);
    }

    @PUT
    @Path("{kind}")
    public Shown word(@PathParam("kind") String kind, Words words) {
        return Shown.of(
                words.label() == null
                        ? wording.word(kind, words.version(), words.text())
                        : own.change(kind, words.label(), words.version(), words.text()));
    }

    /** The product's own words count again; what the tenant has added is taken away. */
    @DELETE
    @Path("{kind}")
    public Response reset(@PathParam("kind") String kind) {
        if (!OwnTemplate.is(kind))
            return Response.ok(Shown.of(wording.reset(kind, null))).build();
        own.remove(kind);
        return Response.noContent().build();
    }

    @POST
    @Path("{kind}/preview")
    public Preview preview(@PathParam("kind") String kind, Trial trial) {
        return new Preview(wording.preview(kind, trial.text(), trial.record()));
    }
}
