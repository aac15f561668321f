package dev.entente.application;

import dev.entente.application.Application.State;
import dev.entente.application.ApplicationChanged.What;
import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications as they are read and written, and what follows when one begins to count. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredApplications {

    static final String[] OPEN = {State.WAITING.name(), State.ASKED.name()};

    @Inject
    Applications applications;

    @Inject
    ApplicationTokens tokens;

    @Inject
    ProgramForms forms;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<ApplicationChanged> changed;

    /** One that counts, as it was seen (without a revision: as it stands). */
    Application seen(UUID id, @Nullable Integer revision) {
        var application = applications
                .byId(id)
                .filter(each -> each.state() != State.DRAFT && each.state() != State.UNCONFIRMED)
                .orElseThrow(StoredApplications::unknown);
        if (revision != null && application.revision() != revision) throw meanwhile();
        return application;
    }

    /** The same, which the vendor has still to decide. */
    Application open(UUID id, @Nullable Integer revision) {
        var application = seen(id, revision);
        if (!application.state().isOpen())
            throw decided(application.number() + " was " + word(application.state()) + " already.");
        return application;
    }

    /** It was handed in by somebody who has shown who they are: looked into from now on. */
    void count(Application application) {
        var before = application.state();
        var now = clock.instant();
        application.state = State.WAITING;
        application.countsAt = now;
        application.did(now, "handed in", null);
        if (application.items().isEmpty())
            application.lookInto(forms.checklist(application.program()).says().items().stream()
                    .map(ChecklistItem::of)
                    .toList());
        var profile = forms.profile(application.program());
        application.fits(Fit.of(profile.number(), profile.says(), application.applicant()));
        update(application);
        applications.fit(application.id(), application.score(), application.fit);
        tokens.deleteOf(application.id());
        tokens.insertAll(ApplicationToken.of(application));
        audit.record(
                "application.handed-in",
                "application",
                application.id(),
                Map.of("state", word(before)),
                view(application));
        changed.fire(new ApplicationChanged(application, What.HANDED_IN));
    }

    /** Writes it, with its row in the trail. */
    void changed(String action, Map<String, Object> before, Application application) {
        update(application);
        audit.record(action, "application", application.id(), before, view(application));
    }

    /** The same, and tells whoever listens. */
    void changed(String action, Map<String, Object> before, Application application, What what) {
        changed(action, before, application);
        changed.fire(new ApplicationChanged(application, what));
    }

    void update(Application application) {
        try {
            applications.update(application);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
    }

    /** What the trail shows of an application. */
    static Map<String, Object> view(Application application) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", application.number());
        view.put("program", application.program());
        view.put("company", application.company());
        view.put("state", word(application.state()));
        if (application.score() != null) view.put("fit", application.score());
        if (application.ownerId() != null)
            view.put("owner", application.ownerId().toString());
        if (application.reason() != null) view.put("reason", application.reason());
        if (application.partnerId() != null)
            view.put("partner", application.partnerId().toString());
        if (application.mergedInto() != null)
            view.put("mergedInto", application.mergedInto().toString());
        var done = application.items().stream()
                .filter(ChecklistItem::isDone)
                .map(ChecklistItem::words)
                .toList();
        if (!done.isEmpty()) view.put("lookedInto", done);
        return view;
    }

    static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Problem unknown() {
        return new Problem(ApplicationProblem.UNKNOWN_APPLICATION, "Look for it in the list of applications.");
    }

    static Problem meanwhile() {
        return new Problem(
                ApplicationProblem.APPLICATION_CHANGED_MEANWHILE, "Look at it again, and decide what you see then.");
    }

    static Problem decided(String words) {
        return new Problem(ApplicationProblem.APPLICATION_IS_DECIDED, words);
    }
}
