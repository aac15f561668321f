package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.ComparingVersions.Comparison;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.program.ReadingPrograms.Publication;
import dev.entente.rest.Page;
import dev.entente.rest.RestProblem;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Programs over REST: published as files, read as versions. */
@Path("program")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgramResource {

    private static final String YAML = "application/yaml";

    @Inject
    PublishingPrograms publishing;

    @Inject
    ReadingPrograms reading;

    @Inject
    ComparingVersions comparing;

    @Inject
    WithdrawingVersions withdrawing;

    /**
     * What became of a file: published, unchanged, or dry-run; the number is the version's that it is, or would be. What the
     * linter warns of is told by a dry run.
     */
    public record Result(String program, int version, String outcome, List<String> changes, List<Finding> warnings) {

        static Result of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Published(var program, var version, var changes) ->
                    new Result(program, version, "published", changes, List.of());
                case Outcome.Unchanged(var program, var version) ->
                    new Result(program, version, "unchanged", List.of(), List.of());
                case Outcome.Tried(var program, var version, var changes, var warnings) ->
                    new Result(program, version, "dry-run", changes, warnings);
            };
        }
    }

    /** A program, the number of the version in force today (absent: none is yet), and its versions, the newest first. */
    public record Shown(
            String program, String name, @Nullable Integer inForce, List<Publication> versions) {

        static Shown of(ReadingPrograms.Page page) {
            return new Shown(
                    page.program().code(),
                    page.program().name(),
                    page.inForce().map(Version::number).orElse(null),
                    page.publications());
        }
    }

    /**
     * A version: from when it holds for business that began before it (absent: from its first day), whether registered deals follow it or
     * keep the version that they were approved under, its tiers, lowest first, when they
     * are reviewed, its offers with their terms, and when it is looked through (absent: never).
     */
    public record ShownVersion(
            String program,
            Publication version,
            @Nullable LocalDate existing,
            String deals,
            List<ShownTier> tiers,
            List<ShownOffer> offers,
            ShownReview review,
            @Nullable ShownRefresh refresh) {}

    /** That it is looked through every quarter, and how many days before its end that begins. */
    public record ShownRefresh(String every, int ahead) {

        static @Nullable ShownRefresh of(@Nullable RefreshPolicy policy) {
            return policy == null ? null : new ShownRefresh("quarter", policy.ahead());
        }
    }

    /** When tiers are reviewed, in words, and what follows. */
    public record ShownReview(String when, int grace, String promotions, int below, int postpone) {

        static ShownReview of(ReviewPolicy policy) {
            return new ShownReview(
                    policy.rhythm(),
                    policy.grace(),
                    policy.automatic() ? "automatic" : "proposed",
                    policy.below(),
                    policy.postpone());
        }
    }

    /** A tier, the figures that it asks for with how much of each at least, and all of it in words, groups included. */
    public record ShownTier(String code, String name, List<Figure> requires, List<String> asks) {

        /** One figure that a tier asks for. */
        public record Figure(String words, String what, Amount least) {}

        static ShownTier of(Tier tier) {
            var figures = tier.figures()
                    .map(each -> new Figure(each.words(), each.measure().what(), each.least()))
                    .toList();
            var asks = tier.requires().stream().map(Asked::inWords).toList();
            return new ShownTier(tier.code(), tier.name(), figures, asks);
        }
    }

    /** An offer, with the name and version of the commercial model that works it out, and the version of its plugin that it stays with. */
    public record ShownOffer(
            String motion,
            String name,
            String model,
            int version,
            @Nullable String plugin,
            JsonNode terms) {

        static ShownOffer of(Offer offer) {
            return new ShownOffer(
                    offer.motion(),
                    offer.name(),
                    offer.model().name(),
                    offer.model().version(),
                    offer.plugin(),
                    offer.terms());
        }
    }

    /**
     * Publishes a program file as the next version, unless it says what the newest one says; a dry run only tells. A file
     * that the linter warns of is published with a word only, on why it is meant. Whoever began with a version says so, and
     * is refused where another one came after it.
     */
    @PUT
    @Consumes({YAML, "text/yaml", "application/x-yaml"})
    public Result publish(
            InputStream file,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("after") @Nullable Integer after,
            @QueryParam("word") @Nullable String word)
            throws IOException {
        var yaml = text(file);
        if (isTrue(dryRun)) return Result.of(publishing.check(yaml));
        return Result.of(after == null ? publishing.publish(yaml, word) : publishing.publishAfter(after, yaml, word));
    }

    // What is not understood must not publish.
    private static boolean isTrue(@Nullable String asked) {
        return switch (asked) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> throw Problem.field(RestProblem.INVALID_PARAMETER, "/dryRun", "Write true or false");
        };
    }

    @GET
    public Page<Shown> list() {
        return new Page<>(reading.list().stream().map(Shown::of).toList(), null);
    }

    @GET
    @Path("{code}")
    public Shown open(@PathParam("code") String code) {
        return Shown.of(reading.open(code));
    }

    @GET
    @Path("{code}/versions/{number}")
    public ShownVersion version(@PathParam("code") String code, @PathParam("number") int number) {
        var page = reading.version(code, number);
        var offers = page.version().offers().stream().map(ShownOffer::of).toList();
        return new ShownVersion(
                code,
                page.publication(),
                page.version().existing(),
                page.version().deals().code(),
                page.version().tiers().stream().map(ShownTier::of).toList(),
                offers,
                ShownReview.of(page.version().review()),
                ShownRefresh.of(page.version().refresh()));
    }

    /** What a version changed against the one before it. */
    public record Changed(Publication version, List<String> changes) {}

    /** Why. */
    public record Reason(String because) {}

    /** What each version changed, the newest first. */
    @GET
    @Path("{code}/changes")
    public List<Changed> changes(@PathParam("code") String code) {
        return comparing.history(code).stream()
                .map(entry -> new Changed(entry.publication(), entry.changes()))
                .toList();
    }

    /** What is different between two versions by their numbers; without them, what the newest changed. */
    @GET
    @Path("{code}/comparison")
    public Comparison compare(
            @PathParam("code") String code,
            @QueryParam("before") @Nullable Integer before,
            @QueryParam("after") @Nullable Integer after) {
        int newest =
                after == null ? reading.open(code).publications().getFirst().number() : after;
        return comparing.compare(code, before == null ? Math.max(1, newest - 1) : before, newest);
    }

    /** Before its first day; what stood before it holds on. */
    @POST
    @Path("{code}/versions/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Publication withdraw(@PathParam("code") String code, @PathParam("number") int number, Reason reason) {
        withdrawing.withdraw(code, number, reason.because());
        return reading.version(code, number).publication();
    }

    /** The program file of a version, letter by letter. */
    @GET
    @Path("{code}/versions/{number}")
    @Produces(YAML)
    public String file(@PathParam("code") String code, @PathParam("number") int number) {
        return reading.version(code, number).file();
    }

    private static String text(InputStream file) throws IOException {
        var bytes = file.readNBytes(ProgramText.MOST_BYTES + 1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Findings().add("", "Send the file as UTF-8").problem(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        }
    }
}
