package dev.entente.application;

import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Enters an application for a company that asked by other ways than the form; it counts at once. */
@ApplicationScoped
@Transactional
@Requires(ApplicationPermissions.REVIEW)
public class EnteringApplications {

    @Inject
    Applications applications;

    @Inject
    StoredApplications stored;

    @Inject
    ProgramForms forms;

    @Inject
    Numbers numbers;

    @Inject
    InstantSource clock;

    /** By the program's form, open or not; what it requires has to be answered. The source says where they come from. */
    public Application enter(String program, Applicant applicant, @Nullable String source) {
        var asked = forms.asked(program, 0);
        TakingApplications.check(asked, applicant);
        if (source != null) {
            new Findings().line("/source", source, 100).refuse(ApplicationProblem.UNCLEAR_APPLICATION);
        }
        var application =
                new Application(Ids.next(), numbers.next("A"), asked.program().code(), source, clock.instant());
        application.say(asked.form().number(), asked.form().says().only(applicant));
        applications.insert(application);
        stored.count(application);
        return application;
    }
}
