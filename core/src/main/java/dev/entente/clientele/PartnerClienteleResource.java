package dev.entente.clientele;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a partner's customers compare with those that are wanted, over REST. */
@Path("partners/{partner}/clientele")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerClienteleResource {

    @Inject
    ComparingCustomers comparing;

    /** A wish, and how many customers are so; percent is of those who are known, and left out where none is. */
    public record Line(
            String words,
            int fits,
            int differs,
            int unknown,
            @Nullable Integer percent,
            String why) {

        static Line of(Clientele.Line line) {
            return new Line(line.words(), line.fits(), line.differs(), line.unknown(), line.percent(), line.why());
        }
    }

    /** All of them together, and wish by wish; no lines where nobody said which customers are wanted. */
    public record Shown(
            int customers,
            int fits,
            int differs,
            int unknown,
            @Nullable Integer percent,
            List<Line> lines) {

        static Shown of(Clientele clientele) {
            return new Shown(
                    clientele.customers(),
                    clientele.fits(),
                    clientele.differs(),
                    clientele.unknown(),
                    clientele.percent(),
                    clientele.lines().stream().map(Line::of).toList());
        }
    }

    @GET
    public Shown of(@PathParam("partner") UUID partner) {
        return comparing.of(partner).map(Shown::of).orElse(new Shown(0, 0, 0, 0, null, List.of()));
    }
}
