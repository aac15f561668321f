package dev.entente.customer;

import dev.entente.customer.Customer.Size;
import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Customers over REST. */
@Path("customers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomerResource {

    @Inject
    ReadingCustomers reading;

    @Inject
    DescribingCustomers describing;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** Which kind of customer it is; the size is by people: 1-50, 51-250, 251-1000, 1001-5000 or 5001+. What is left out is unknown. */
    public record Described(
            @Nullable String region,
            @Nullable String segment,
            @Nullable String industry,
            @Nullable String size) {

        static Described of(CustomerProfile profile) {
            return new Described(
                    profile.region(),
                    profile.segment(),
                    profile.industry(),
                    profile.size() == null ? null : profile.size().code());
        }

        CustomerProfile profile() {
            return new CustomerProfile(region, segment, industry, size(size));
        }

        private static @Nullable Size size(@Nullable String written) {
            if (written == null || written.isBlank()) return null;
            return Size.of(written)
                    .orElseThrow(() -> Problem.field(
                            CustomerProblem.UNCLEAR_CUSTOMER,
                            "/size",
                            "Use " + Stream.of(Size.values()).map(Size::code).collect(Collectors.joining(", "))));
        }
    }

    /** As it is known. */
    public record Shown(UUID id, String name, @Nullable String domain, Described described) {

        static Shown of(Customer customer) {
            return new Shown(customer.id(), customer.name(), customer.domain(), Described.of(customer.profile()));
        }
    }

    /** What is shared of it with a partner; without a partner, what the vendor keeps for its own deals. */
    public record Account(
            @Nullable UUID partner,
            @Nullable String overlapReason,
            @Nullable Boolean integrationPresent) {

        static Account of(SharedAccount account) {
            return new Account(account.partnerId(), account.overlapReason(), account.integrationPresent());
        }
    }

    /** A customer with what is shared of it. */
    public record Whole(Shown customer, List<Account> accounts) {}

    @GET
    public Page<Shown> list(
            @BeanParam AskedCustomers asked,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = asked.filter();
        var list = "customers " + filter.words();
        var found = reading.after(cursors.after(list, cursor), filter, most + 1);
        return cursors.page(list, found, most, Customer::id).map(Shown::of);
    }

    /** The tag is that of how it is described: what is shared of it changes by itself. */
    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        var page = reading.open(id);
        var shown = Shown.of(page.customer());
        return tags.tagged(
                new Whole(shown, page.accounts().stream().map(Account::of).toList()), shown);
    }

    @PUT
    @Path("{id}")
    public Response describe(@PathParam("id") UUID id, Described described, @Context HttpHeaders headers) {
        var seen = describing.current(id);
        tags.check(headers, Shown.of(seen));
        return tags.tagged(Shown.of(describing.describe(id, seen.revision(), described.profile())));
    }
}
