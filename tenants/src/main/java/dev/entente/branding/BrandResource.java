package dev.entente.branding;

import dev.entente.branding.Legibility.Finding;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The brand over REST: a draft that is changed, a publication that shows it to everybody, and what was shown before. */
@Path("brand")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BrandResource {

    /** What is no number is that of no edition. */
    private static final int NONE = -1;

    @Inject
    DraftingBrand drafting;

    @Inject
    ChoosingLogo choosing;

    @Inject
    PublishingBrand publishing;

    @Inject
    ETags tags;

    /** What the brand shall say; a text that is left out is empty. */
    public record Said(
            String name,
            String accent,
            @Nullable String headline,
            @Nullable String welcome,
            @Nullable String support,
            @Nullable String footnote,
            @Nullable String sender) {

        Design design() {
            return new Design(name, accent, text(headline), text(welcome), text(support), text(footnote), text(sender));
        }

        private static String text(@Nullable String said) {
            return said == null ? "" : said;
        }
    }

    /** How well something made from the accent is read where it stands. */
    public record Contrast(String where, String ratio, boolean fine) {

        static Contrast of(Finding finding) {
            return new Contrast(finding.where(), finding.ratio(), finding.isFine());
        }
    }

    /** The draft, and what becomes of its accent on pages. Without a logo the name's first letter stands for it. */
    public record Draft(Design design, boolean logo, int revision, List<Contrast> contrast) {

        static Draft of(BrandDraft draft) {
            var contrast = Colour.parse(draft.design().accent()).stream()
                    .flatMap(colour -> Legibility.of(colour).findings().stream())
                    .map(Contrast::of)
                    .toList();
            return new Draft(draft.design(), draft.logoId() != null, draft.revision(), contrast);
        }
    }

    /** A logo as it is shown, and the elements that were taken out of a drawing. */
    public record Logo(String type, int bytes, Set<String> removed) {}

    /** A brand that was published. */
    public record Edition(
            int number,
            Design design,
            boolean logo,
            Instant publishedAt,
            @Nullable UUID publishedBy) {

        static Edition of(BrandEdition edition) {
            return new Edition(
                    edition.number(),
                    edition.design(),
                    edition.logoId() != null,
                    edition.publishedAt(),
                    edition.publishedBy());
        }
    }

    @GET
    public Response draft() {
        return tags.tagged(Draft.of(drafting.draft()));
    }

    @PUT
    public Response change(Said said, @Context HttpHeaders headers) {
        var seen = drafting.draft();
        tags.check(headers, Draft.of(seen));
        return tags.tagged(Draft.of(drafting.change(seen.revision(), said.design())));
    }

    /** PNG, JPEG or SVG, by its content. */
    @PUT
    @Path("logo")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Logo putLogo(InputStream bytes) {
        var picture = choosing.choose(bytes);
        return new Logo(picture.type(), picture.bytes().length, picture.removed());
    }

    @DELETE
    @Path("logo")
    @Consumes(MediaType.WILDCARD)
    public void dropLogo() {
        drafting.dropLogo();
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.WILDCARD)
    public Edition publish() {
        return Edition.of(publishing.publish());
    }

    /** The newest first. */
    @GET
    @Path("history")
    public Page<Edition> history() {
        return new Page<>(publishing.history().stream().map(Edition::of).toList(), null);
    }

    /** Publishes once more what was published under this number. */
    @POST
    @Path("history/{number}/publication")
    @Consumes(MediaType.WILDCARD)
    public Edition goBack(@PathParam("number") String number) {
        return Edition.of(publishing.goBackTo(number.matches("[0-9]{1,8}") ? Integer.parseInt(number) : NONE));
    }
}
