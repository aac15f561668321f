package dev.entente.application;

import dev.entente.application.Application.State;
import dev.entente.clock.Occasion;
import dev.entente.clock.Occasion.Pages;
import dev.entente.clock.Occasions;
import dev.entente.clock.RunningClocks;
import dev.entente.clock.Side;
import dev.entente.clock.Subject;
import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** What the vendor may promise whoever applies: its answer. While the applicant is asked something it is not the vendor's turn. */
@Internal
@ApplicationScoped
class ApplicationPromises implements Occasions {

    private static final String ANSWER = "application.answer";
    private static final String ASKED = "The applicant was asked something";

    @Inject
    RunningClocks clocks;

    @Inject
    InstantSource clock;

    @Override
    public List<Occasion> occasions() {
        return List.of(new Occasion(
                ANSWER,
                "Answer to an application",
                "an application counts, because whoever handed it in has confirmed the address",
                "it is accepted, declined or merged; it stands still while the applicant is asked something",
                Side.VENDOR,
                Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS),
                ApplicationPermissions.READ,
                new Within(3, Counted.BUSINESS_DAYS),
                new Pages("applications/{id}", "")));
    }

    void on(@Observes ApplicationChanged event) {
        var application = event.application();
        switch (event.what()) {
            case HANDED_IN -> clocks.start(ANSWER, subject(application));
            case UNMERGED -> {
                clocks.start(ANSWER, subject(application));
                // As it was before: the applicant may still have to answer.
                if (application.state() == State.ASKED) clocks.pause(ANSWER, application.id(), ASKED);
            }
            case ASKED -> clocks.pause(ANSWER, application.id(), ASKED);
            case ANSWERED -> clocks.resume(ANSWER, application.id(), ASKED);
            case ACCEPTED, DECLINED, MERGED -> clocks.stop(ANSWER, application.id());
        }
    }

    private Subject subject(Application application) {
        var words = application.number() + " of " + application.company();
        return new Subject(null, application.id(), words, clock.instant());
    }
}
