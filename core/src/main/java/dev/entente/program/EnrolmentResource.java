package dev.entente.program;

import dev.entente.program.ReadingEnrolments.Row;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's part in programs, over REST. */
@Path("partners/{partner}/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentResource {

    @Inject
    EnrollingPartners enrolling;

    @Inject
    ReadingEnrolments reading;

    /** Since when the partner takes part, and all its tiers from their first days on. */
    public record Described(LocalDate since, @Nullable List<DatedTier> tiers) {}

    /** A partner's part in a program, with the tier it has today (absent: none). */
    public record Shown(
            String program,
            LocalDate since,
            List<DatedTier> tiers,
            @Nullable String tier) {

        static Shown of(Row row) {
            var enrolled = row.enrolled();
            var tier = row.tier().map(Tier::code).orElse(null);
            return new Shown(row.program(), enrolled.since(), enrolled.tiers(), tier);
        }
    }

    @GET
    public Page<Shown> list(@PathParam("partner") UUID partner) {
        return new Page<>(reading.of(partner).stream().map(Shown::of).toList(), null);
    }

    /** Enrols the partner, or says anew since when and at which tiers. */
    @PUT
    @Path("{program}")
    public Shown enrol(@PathParam("partner") UUID partner, @PathParam("program") String program, Described said) {
        enrolling.enrol(partner, program, said.since(), said.tiers() == null ? List.of() : said.tiers());
        return reading.of(partner).stream()
                .filter(row -> row.program().equals(program))
                .map(Shown::of)
                .findFirst()
                .orElseThrow(ReadingPrograms::unknown);
    }
}
