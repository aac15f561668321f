package dev.entente.application;

import dev.entente.application.WritingForms.FormStanding;
import dev.entente.application.WritingForms.Standing;
import dev.entente.problem.Problem;
import dev.entente.rest.ETags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a program asks of applicants, whom it looks for and what it looks into, over REST; each edition on top of the one that was read. */
@Path("program/{code}/recruiting")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationFormResource {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

    @Inject
    WritingForms writing;

    @Inject
    ETags tags;

    /** A form; what is left out of a question is none. */
    public record Form(boolean open, @Nullable String intro, List<Asked> questions) {

        ApplicationForm form() {
            return new ApplicationForm(
                    open,
                    intro == null ? "" : intro,
                    questions.stream().map(Asked::question).toList());
        }

        static Form of(ApplicationForm form) {
            return new Form(
                    form.open(),
                    form.intro(),
                    form.questions().stream().map(Asked::of).toList());
        }
    }

    /** A question: text, number, one, several or yes-no. */
    public record Asked(
            String code,
            String words,
            @Nullable String help,
            String type,
            @Nullable List<String> choices,
            @Nullable Boolean required,
            Question.@Nullable Condition when) {

        Question question() {
            return new Question(
                    code,
                    words,
                    help,
                    Question.Type.of(type),
                    choices == null ? List.of() : choices,
                    Boolean.TRUE.equals(required),
                    when);
        }

        static Asked of(Question question) {
            return new Asked(
                    question.code(),
                    question.words(),
                    question.help(),
                    question.type().code(),
                    question.choices().isEmpty() ? null : question.choices(),
                    question.required(),
                    question.when());
        }
    }

    /** A form with its number, its program and the ways of working that can be chosen. */
    public record ShownForm(String program, String name, int number, Form form, List<String> motions) {

        static ShownForm of(FormStanding standing) {
            return new ShownForm(
                    standing.program(),
                    standing.name(),
                    standing.number(),
                    Form.of(standing.says()),
                    standing.motions());
        }
    }

    /** A profile: its wishes. */
    public record Profile(List<Wish> criteria) {

        IdealProfile profile() {
            return new IdealProfile(criteria.stream().map(Wish::criterion).toList());
        }

        static Profile of(IdealProfile profile) {
            return new Profile(profile.criteria().stream().map(Wish::of).toList());
        }
    }

    /** A wish, its weight from 1 to 100, the answer that it looks at, and one of: oneOf with nearly, allOf, least with nearlyLeast. */
    public record Wish(
            String words,
            int weight,
            String answer,
            @Nullable List<String> oneOf,
            @Nullable List<String> nearly,
            @Nullable List<String> allOf,
            @Nullable String least,
            @Nullable String nearlyLeast) {

        IdealProfile.Criterion criterion() {
            IdealProfile.Wanted wanted;
            if (oneOf != null) wanted = new IdealProfile.Wanted.OneOf(oneOf, nearly == null ? List.of() : nearly);
            else if (least != null)
                wanted = new IdealProfile.Wanted.AtLeast(number("/least", least), number("/nearlyLeast", nearlyLeast));
            else wanted = new IdealProfile.Wanted.AllOf(Objects.requireNonNullElse(allOf, List.of()));
            return new IdealProfile.Criterion(words, weight, answer, wanted);
        }

        private static BigDecimal number(String pointer, @Nullable String written) {
            if (written == null) return BigDecimal.ZERO;
            if (!NUMBER.matcher(written).matches())
                throw Problem.field(ApplicationProblem.UNCLEAR_PROFILE, pointer, "Write a number, such as \"25\"");
            return new BigDecimal(written);
        }

        static Wish of(IdealProfile.Criterion wish) {
            return switch (wish.wanted()) {
                case IdealProfile.Wanted.OneOf(var values, var nearly) ->
                    new Wish(wish.words(), wish.weight(), wish.answer(), values, nearly, null, null, null);
                case IdealProfile.Wanted.AllOf(var values) ->
                    new Wish(wish.words(), wish.weight(), wish.answer(), null, null, values, null, null);
                case IdealProfile.Wanted.AtLeast(var least, var nearly) ->
                    new Wish(
                            wish.words(),
                            wish.weight(),
                            wish.answer(),
                            null,
                            null,
                            null,
                            least.toPlainString(),
                            nearly.toPlainString());
            };
        }
    }

    /** A profile with its number. */
    public record ShownProfile(int number, Profile profile) {

        static ShownProfile of(Standing<IdealProfile> standing) {
            return new ShownProfile(standing.number(), Profile.of(standing.says()));
        }
    }

    @GET
    @Path("application-form")
    public Response form(@PathParam("code") String code) {
        return tags.tagged(ShownForm.of(writing.form(code)));
    }

    @PUT
    @Path("application-form")
    public Response writeForm(@PathParam("code") String code, Form form, @Context HttpHeaders headers) {
        writing.begin(code);
        var seen = ShownForm.of(writing.form(code));
        tags.check(headers, seen);
        return tags.tagged(ShownForm.of(writing.writeForm(code, seen.number(), form.form())));
    }

    @GET
    @Path("ideal-profile")
    public Response profile(@PathParam("code") String code) {
        return tags.tagged(ShownProfile.of(writing.profile(code)));
    }

    @PUT
    @Path("ideal-profile")
    public Response writeProfile(@PathParam("code") String code, Profile profile, @Context HttpHeaders headers) {
        writing.begin(code);
        var seen = ShownProfile.of(writing.profile(code));
        tags.check(headers, seen);
        return tags.tagged(ShownProfile.of(writing.writeProfile(code, seen.number(), profile.profile())));
    }

    @GET
    @Path("due-diligence")
    public Response checklist(@PathParam("code") String code) {
        return tags.tagged(writing.checklist(code));
    }

    @PUT
    @Path("due-diligence")
    public Response writeChecklist(@PathParam("code") String code, Checklist checklist, @Context HttpHeaders headers) {
        writing.begin(code);
        var seen = writing.checklist(code);
        tags.check(headers, seen);
        return tags.tagged(writing.writeChecklist(code, seen.number(), checklist));
    }
}
