package dev.entente.clientele;

import dev.entente.customer.Customer.Size;
import dev.entente.problem.Problem;
import dev.entente.rest.ETags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which customers are wanted, over REST. */
@Path("ideal-customer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClienteleResource {

    @Inject
    ComparingCustomers comparing;

    @Inject
    WantingCustomers wanting;

    @Inject
    ETags tags;

    /** One of each; where none is named, any will do. Sizes are 1-50, 51-250, 251-1000, 1001-5000 and 5001+. */
    public record Wanted(
            @Nullable List<String> regions,
            @Nullable List<String> segments,
            @Nullable List<String> industries,
            @Nullable List<String> sizes) {

        static Wanted of(IdealCustomer ideal) {
            return new Wanted(
                    ideal.regions(),
                    ideal.segments(),
                    ideal.industries(),
                    ideal.sizes().stream().map(Size::code).toList());
        }

        IdealCustomer ideal() {
            return new IdealCustomer(
                    some(regions),
                    some(segments),
                    some(industries),
                    some(sizes).stream().map(Wanted::size).toList());
        }

        private static List<String> some(@Nullable List<String> said) {
            return said == null ? List.of() : said;
        }

        private static Size size(String written) {
            return Size.of(written)
                    .orElseThrow(() -> Problem.field(
                            ClienteleProblem.UNCLEAR_IDEAL_CUSTOMER,
                            "/sizes",
                            "Use " + Stream.of(Size.values()).map(Size::code).collect(Collectors.joining(", "))));
        }
    }

    @GET
    public Response open() {
        return tags.tagged(Wanted.of(comparing.ideal()));
    }

    @PUT
    public Response say(Wanted wanted, @Context HttpHeaders headers) {
        var seen = wanting.current();
        tags.check(headers, Wanted.of(seen));
        return tags.tagged(Wanted.of(wanting.say(seen, wanted.ideal())));
    }
}
