package dev.entente.application;

import dev.entente.application.ApplicationFormResource.Form;
import dev.entente.application.ApplyingToPrograms.OpenForm;
import dev.entente.application.ApplyingToPrograms.Resumed;
import dev.entente.application.ApplyingToPrograms.Sending;
import dev.entente.rest.Remote;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applying over REST, at a tenant's address and without a key. Whatever is known already, the answers are the same. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplyResource {

    @Inject
    ApplyingToPrograms applying;

    @Context
    HttpServletRequest request;

    /** A form that is open, with the token that one application is sent with, after a few seconds and within a day. */
    public record Given(String program, String name, int number, Form form, List<String> motions, String token) {

        static Given of(OpenForm open) {
            return new Given(
                    open.program(), open.name(), open.number(), Form.of(open.form()), open.motions(), open.token());
        }
    }

    /** What is said, with the form's token; nickname stays empty, and source says where the company heard of it. */
    public record Sent(
            String token,
            Applying.Said applicant,
            @Nullable String nickname,
            @Nullable String source) {}

    /** The token of the form that was sent, and where its letter goes. */
    public record Again(String token, String email) {}

    /** What was sent, and what comes next, in words. */
    public record Next(String words) {}

    /** Where an application stands, what it says, and what the vendor asks (absent: nothing). */
    public record Standing(
            String number,
            String state,
            String program,
            Form form,
            Applicant applicant,
            @Nullable String question) {

        // What the vendor thinks of it is its own.
        static Standing of(Resumed resumed) {
            var state =
                    resumed.state() == Application.State.MERGED ? "waiting" : StoredApplications.word(resumed.state());
            return new Standing(
                    resumed.number(),
                    state,
                    resumed.program(),
                    Form.of(resumed.form()),
                    resumed.applicant(),
                    resumed.question());
        }
    }

    /** An answer to what the vendor asked. */
    public record Answered(String words) {}

    @GET
    @Path("programs/{program}/form")
    public Given form(@PathParam("program") String program) {
        return Given.of(applying.form(program, Remote.of(request)));
    }

    /** Keeps what there is so far, and sends the link that leads back to it. */
    @POST
    @Path("programs/{program}/drafts")
    public Response save(@PathParam("program") String program, Sent sent) {
        applying.save(program, sent.applicant().applicant(), sending(sent));
        return taken("Open the link in the letter that we send to "
                + sent.applicant().email() + " to go on.");
    }

    @POST
    @Path("programs/{program}/applications")
    public Response handIn(@PathParam("program") String program, Sent sent) {
        applying.handIn(program, sent.applicant().applicant(), sending(sent));
        return taken("Open the link in the letter that we send to "
                + sent.applicant().email() + "; it counts from then on.");
    }

    /** Sends the letter of what was sent with this token once more, to this address from now on, until it is confirmed. */
    @POST
    @Path("programs/{program}/letters")
    public Response writeAgain(@PathParam("program") String program, Again said) {
        applying.writeAgain(program, said.email(), new Sending(said.token(), null, null, Remote.of(request)));
        return taken("Open the link in the letter that we send to " + said.email() + ".");
    }

    private static Response taken(String words) {
        return Response.accepted(new Next(words)).build();
    }

    private Sending sending(Sent sent) {
        return new Sending(sent.token(), sent.nickname(), sent.source(), Remote.of(request));
    }

    @GET
    @Path("applications/{link}")
    public Standing open(@PathParam("link") String link) {
        return Standing.of(applying.resume(link, Remote.of(request)));
    }

    @PUT
    @Path("applications/{link}")
    public Standing change(@PathParam("link") String link, Applying.Said said) {
        return Standing.of(applying.saveByLink(link, said.applicant(), Remote.of(request)));
    }

    @POST
    @Path("applications/{link}/handing-in")
    public Standing handInByLink(@PathParam("link") String link, Applying.Said said) {
        return Standing.of(applying.handInByLink(link, said.applicant(), Remote.of(request)));
    }

    @POST
    @Path("applications/{link}/confirmation")
    public Standing confirm(@PathParam("link") String link) {
        return Standing.of(applying.confirm(link, Remote.of(request)));
    }

    @POST
    @Path("applications/{link}/answer")
    public Standing answer(@PathParam("link") String link, Answered said) {
        return Standing.of(applying.answer(link, said.words(), Remote.of(request)));
    }
}
