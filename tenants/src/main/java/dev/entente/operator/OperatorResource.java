package dev.entente.operator;

import dev.entente.identity.Invitation;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Tenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tenants over REST, for the operator alone. */
@Path("tenants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperatorResource {

    private static final int MOST = 1000;

    @Inject
    OpeningTenants opening;

    @Inject
    ListingTenants listing;

    @Inject
    ListingUnverified unverified;

    @Inject
    AddingMembersWithPassword adding;

    @Inject
    Addresses addresses;

    /** A tenant to open; what is left out gets a default. With promises, what is usually promised in time is promised. */
    public record Wanted(
            String slug,
            String name,
            String admin,
            @Nullable String adminName,
            @Nullable String starter,
            @Nullable Boolean promises,
            @Nullable String accent,
            @Nullable String zone,
            @Nullable String currency,
            @Nullable String region,
            @Nullable Integer fiscalYearStart) {}

    /** Some tenants by slug; if there are more, ask with after. */
    public record Listed(List<One> tenants, @Nullable String after) {}

    /** One tenant in the list. */
    public record One(String slug, String name, String address, Instant createdAt) {}

    /** A member to add with a password; with a partner's id, one of the partner's; with a token, if one is asked for. */
    public record Newcomer(
            String email,
            String name,
            Set<Role> roles,
            String password,
            @Nullable UUID partner,
            @Nullable Boolean token) {}

    /** Who was added, and the token, told this one time. */
    public record Added(
            UUID id, String email, String name, @Nullable String token) {

        static Added of(Member member, @Nullable String token) {
            return new Added(member.id(), member.email(), member.name(), token);
        }
    }

    @POST
    public Response open(Wanted wanted) {
        int yearStart = wanted.fiscalYearStart() == null ? 1 : wanted.fiscalYearStart();
        var tenant = NewTenant.of(wanted.slug(), wanted.name(), wanted.accent(), wanted.zone(), wanted.currency())
                .at(wanted.region(), yearStart);
        var opened = opening.open(new OpeningTenants.Wish(
                tenant, wanted.admin(), wanted.adminName(), wanted.starter(), Boolean.TRUE.equals(wanted.promises())));
        return Response.status(Response.Status.CREATED).entity(opened).build();
    }

    @GET
    public Listed list(@QueryParam("after") @Nullable String after) {
        var found = listing.after(after, MOST);
        return new Listed(
                found.stream().map(this::one).toList(),
                found.size() < MOST ? null : found.getLast().slug());
    }

    /** Signed up more than two weeks ago, never verified, and without a sale; if there may be more, ask with after. */
    @GET
    @Path("unverified")
    public Listed unverified(@QueryParam("after") @Nullable String after) {
        var found = unverified.after(after, MOST);
        return new Listed(found.tenants().stream().map(this::one).toList(), found.after());
    }

    private One one(Tenant tenant) {
        return new One(tenant.slug(), tenant.name(), addresses.of(tenant.slug()), tenant.openedAt());
    }

    @POST
    @Path("{slug}/members")
    public Response add(@PathParam("slug") String slug, Newcomer newcomer) {
        var invitation = new Invitation(newcomer.email(), newcomer.name(), newcomer.roles(), newcomer.partner());
        var tenant = listing.find(slug);
        var shown = Boolean.TRUE.equals(newcomer.token())
                ? shown(adding.addWithToken(tenant, invitation, newcomer.password()))
                : Added.of(adding.add(tenant, invitation, newcomer.password()), null);
        return Response.status(Response.Status.CREATED).entity(shown).build();
    }

    private static Added shown(AddingMembersWithPassword.Added added) {
        return Added.of(added.member(), added.token());
    }
}
