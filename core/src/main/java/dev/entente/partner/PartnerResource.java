package dev.entente.partner;

import dev.entente.partner.Partner.Profile;
import dev.entente.partner.Partner.State;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.rest.ETags;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Partners over REST, one at a time. */
@Path("partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnerResource {

    @Inject
    ReadingPartners reading;

    @Inject
    AddingPartners adding;

    @Inject
    ChangingPartners changing;

    @Inject
    ETags tags;

    @Inject
    CurrentTenant tenant;

    /**
     * What is said of a partner; a new one begins today and is active, and one that is changed keeps what is not said. Its state is
     * said once, when it is added; from then on it is moved.
     */
    public record Described(
            String code,
            String name,
            @Nullable String country,
            @Nullable String website,
            @Nullable LocalDate since,
            @Nullable String state,
            @Nullable List<String> types) {}

    /** A partner as it stands; with where and to whom it sells as was said once, before territories were assigned. */
    public record Shown(
            UUID id,
            String number,
            String code,
            String name,
            @Nullable String country,
            @Nullable String website,
            LocalDate since,
            String state,
            List<String> types,
            @Nullable String saidOnce) {

        public static Shown of(Partner partner) {
            return new Shown(
                    partner.id(),
                    partner.number(),
                    partner.code(),
                    partner.name(),
                    partner.country(),
                    partner.website(),
                    partner.since(),
                    partner.state().code(),
                    partner.types().stream().map(PartnerType::code).toList(),
                    partner.profile().saidOnce());
        }
    }

    @POST
    public Response add(Described described, @Context UriInfo address) {
        var shown = Shown.of(adding.add(profile(described, tenant.today(), null)));
        var location =
                address.getAbsolutePathBuilder().path(shown.id().toString()).build();
        return Response.fromResponse(tags.tagged(shown))
                .status(Response.Status.CREATED)
                .location(location)
                .build();
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(Shown.of(reading.open(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, Described described, @Context HttpHeaders headers) {
        var seen = changing.current(id);
        tags.check(headers, Shown.of(seen));
        return tags.tagged(
                Shown.of(changing.change(id, seen.revision(), profile(described, seen.since(), seen.profile()))));
    }

    private static Profile profile(Described said, LocalDate since, @Nullable Profile before) {
        return new Profile(
                said.code(),
                said.name(),
                said.country(),
                said.website(),
                said.since() == null ? since : said.since(),
                state(said.state(), before == null ? State.ACTIVE : before.state()),
                types(said.types(), before == null ? Set.of() : before.types()),
                before == null ? "" : before.territories(),
                before == null ? "" : before.segments());
    }

    private static Set<PartnerType> types(@Nullable List<String> said, Set<PartnerType> otherwise) {
        if (said == null) return otherwise;
        var findings = new Findings();
        var types = EnumSet.noneOf(PartnerType.class);
        for (int i = 0; i < said.size(); i++) {
            var code = said.get(i);
            var known = Arrays.stream(PartnerType.values())
                    .filter(type -> type.code().equals(code))
                    .findFirst();
            known.ifPresent(types::add);
            if (known.isEmpty()) findings.add("/types/" + i, "Use one of " + codes());
        }
        findings.refuse(PartnerProblem.UNCLEAR_PARTNER);
        return types;
    }

    private static String codes() {
        return Arrays.stream(PartnerType.values()).map(PartnerType::code).collect(Collectors.joining(", "));
    }

    private static State state(@Nullable String said, State otherwise) {
        if (said == null) return otherwise;
        return State.of(said)
                .orElseThrow(
                        () -> Problem.field(PartnerProblem.UNCLEAR_PARTNER, "/state", "Use one of " + State.choices()));
    }
}
