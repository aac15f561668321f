package dev.entente.application;

import dev.entente.branding.ReadingBrand;
import dev.entente.identity.Internal;
import dev.entente.message.Letter;
import dev.entente.message.Letter.Action;
import dev.entente.message.Mailing;
import dev.entente.problem.Problem;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letters to those who apply: each with the link by which they come back to what they wrote. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ApplicationLetters {

    /** Where forms stand, behind the tenant's address. */
    static final String PATH = "/apply/";

    @Inject
    Mailing mailing;

    @Inject
    FormTokens tokens;

    @Inject
    CurrentTenant tenant;

    @Inject
    Addresses addresses;

    @Inject
    ReadingBrand brand;

    /** Refuses where the tenant's mail takes no more now, before anything is written. */
    void refuseUnlessRoom() {
        if (!mailing.takes(1))
            throw new Problem(
                    ApplicationProblem.TOO_MANY_APPLICATIONS,
                    "Letters cannot be sent just now. Nothing of what you wrote is lost; try again in an hour.");
    }

    /** The one that leads back to what was begun, or sent. */
    void link(Application application, String program) {
        if (application.state() == Application.State.DRAFT) goOn(application, program);
        else confirm(application, program);
    }

    private void goOn(Application application, String program) {
        send(
                application,
                "Go on with your application to " + program,
                "Go on",
                List.of(
                        "You began to apply to " + program + " of " + vendor() + ". What you wrote so far is kept for "
                                + "30 days, and is there when you open the link.",
                        "If that was not you, leave this letter be: what was begun is deleted by itself."));
    }

    private void confirm(Application application, String program) {
        send(
                application,
                "Confirm your application to " + program,
                "Confirm your application",
                List.of(
                        "We have what you wrote. Open the link and confirm that this address is yours; from then on "
                                + vendor() + " looks at it.",
                        "If you did not apply, leave this letter be: without the link nobody reads it, and it is deleted by "
                                + "itself."));
    }

    void ask(Application application, String question) {
        send(
                application,
                vendor() + " has a question about your application",
                "Answer the question",
                List.of("About your application " + application.number() + ":", question));
    }

    void decline(Application application, @Nullable String message) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("We looked at your application " + application.number() + " and cannot take it up.");
        if (message != null) paragraphs.add(message);
        send(application, "About your application to " + vendor(), null, paragraphs);
    }

    void accept(Application application, @Nullable String message, boolean invited) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                "Your application " + application.number() + " is accepted. Welcome as a partner of " + vendor() + ".");
        if (message != null) paragraphs.add(message);
        if (invited) paragraphs.add("A second letter lets you into the partner portal.");
        send(application, "Welcome as a partner of " + vendor(), null, paragraphs);
    }

    private void send(Application application, String subject, @Nullable String label, List<String> paragraphs) {
        var address = addresses.of(tenant.get().slug()) + PATH + application.program() + "/" + tokens.link(application);
        var action = label == null ? null : new Action(label, address);
        mailing.send(new Letter(application.email(), null, subject, paragraphs, action, false));
    }

    private String vendor() {
        return brand.current().design().name();
    }
}
