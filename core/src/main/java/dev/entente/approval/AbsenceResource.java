package dev.entente.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is away, and who decides in their place, over REST. */
@Path("absences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AbsenceResource {

    @Inject
    StandingIn standing;

    /** From a day on until another, on which they are there again. */
    public record Away(LocalDate from, LocalDate until, UUID standsIn) {}

    /** As it is kept. */
    public record Shown(
            UUID id, UUID member, String name, LocalDate from, LocalDate until, UUID standsIn, String standsInName) {

        static Shown of(StandingIn.Named named) {
            var absence = named.absence();
            return new Shown(
                    absence.id(),
                    absence.memberId(),
                    named.member(),
                    absence.from(),
                    absence.until(),
                    absence.standsIn(),
                    named.standsIn());
        }
    }

    /** Of everybody, from today on. */
    public record All(List<Shown> items) {}

    @GET
    public All list() {
        return new All(standing.list().stream().map(Shown::of).toList());
    }

    @POST
    public Shown away(Away away) {
        return Shown.of(standing.away(away.from(), away.until(), away.standsIn()));
    }

    @DELETE
    @Path("{id}")
    public void back(@PathParam("id") UUID id) {
        standing.back(id);
    }
}
