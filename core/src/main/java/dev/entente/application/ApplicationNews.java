package dev.entente.application;

import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells the vendor's people of applications that wait for them. Applicants are written to instead. */
@Internal
@ApplicationScoped
class ApplicationNews implements NewsKinds {

    private static final String HANDED_IN = "application.handed-in";
    private static final String ANSWERED = "application.answered";
    private static final Set<Role> REVIEWERS =
            Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(HANDED_IN, "companies that apply to a program", true, false),
                new NewsKind(ANSWERED, "answers of applicants to our questions", true, false));
    }

    void on(@Observes ApplicationChanged event) {
        var application = event.application();
        switch (event.what()) {
            case HANDED_IN ->
                tell(
                        application,
                        HANDED_IN,
                        application.company() + " applies to " + application.program(),
                        fit(application));
            case ANSWERED ->
                tell(application, ANSWERED, application.company() + " answered your question", application.number());
            case ASKED, ACCEPTED, DECLINED, MERGED, UNMERGED -> {
                // those whom it concerns have done it
            }
        }
    }

    private void tell(Application application, String kind, String title, String text) {
        var owner = application.ownerId();
        var whom = owner == null ? new Audience.OfVendor(REVIEWERS) : new Audience.Members(Set.of(owner));
        notifying.tell(whom, new News(kind, title, text, "applications/" + application.id()));
    }

    private static String fit(Application application) {
        var fit = application.fit();
        if (fit == null || !fit.isWorkedOut()) return application.number();
        return application.number() + " \u00b7 fits by " + fit.score() + " of 100";
    }
}
