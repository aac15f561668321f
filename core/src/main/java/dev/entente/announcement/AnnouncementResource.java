package dev.entente.announcement;

import dev.entente.announcement.ReadingAnnouncements.Told;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What partners are told of their programs, over REST: to a partner its own, to the vendor all of them. */
@Path("announcements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnnouncementResource {

    @Inject
    ReadingAnnouncements reading;

    @Inject
    WordingAnnouncements wording;

    @Inject
    Cursors cursors;

    /** What a version changes for a partner from a day on; what is comes or withdrawn, the word is the vendor's. */
    public record Shown(
            UUID id,
            UUID partner,
            String program,
            String name,
            int version,
            LocalDate from,
            @Nullable String tier,
            String what,
            List<String> changes,
            @Nullable String word,
            Instant at,
            @Nullable Instant readAt) {

        static Shown of(Told told) {
            var notice = told.notice();
            return new Shown(
                    notice.id(),
                    notice.partnerId(),
                    notice.program(),
                    notice.name(),
                    notice.version(),
                    notice.from(),
                    notice.tier(),
                    told.announcement().what().name().toLowerCase(Locale.ROOT),
                    notice.changes(),
                    told.announcement().word(),
                    notice.at(),
                    notice.readAt());
        }
    }

    /** A version, and what the vendor says with it; an empty word takes it back. */
    public record Word(String program, int version, String word) {}

    @GET
    public Page<Shown> list(
            @QueryParam("program") @Nullable String program,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.after("announcements", cursor), program, most + 1);
        return cursors.page("announcements", found, most, told -> told.notice().id())
                .map(Shown::of);
    }

    @GET
    @Path("{id}")
    public Shown open(@PathParam("id") UUID id) {
        return Shown.of(reading.open(id));
    }

    /** Somebody of the partner has read it. */
    @POST
    @Path("{id}/receipt")
    public Shown read(@PathParam("id") UUID id) {
        reading.read(id);
        return open(id);
    }

    @PUT
    @Path("word")
    public List<Shown> say(Word word) {
        wording.say(word.program(), word.version(), word.word());
        return reading.ofVersion(word.program(), word.version()).stream()
                .map(Shown::of)
                .toList();
    }
}
