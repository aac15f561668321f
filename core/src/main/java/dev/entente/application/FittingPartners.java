package dev.entente.application;

import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says how well a partner fits what its programs look for: as it stands today, and as it answered when it applied. Nothing of it is stored. */
@ApplicationScoped
@Transactional
@Requires(ApplicationPermissions.READ)
public class FittingPartners {

    @Inject
    ReadingPartners partners;

    @Inject
    LoadingEnrolments enrolments;

    @Inject
    LoadingPrograms programs;

    @Inject
    Applications applications;

    @Inject
    ProgramForms forms;

    @Inject
    CurrentTenant tenant;

    /** How well it fits one program. */
    public record Fitted(String program, String name, Fit fit) {}

    /** In each program that it takes part in today and that says whom it looks for. */
    public List<Fitted> of(UUID partnerId) {
        var partner = partners.open(partnerId);
        var today = tenant.today();
        var enrolled = enrolments.of(List.of(partnerId)).getOrDefault(partnerId, List.of()).stream()
                .filter(each -> each.isOn(today))
                .map(Enrolled::programId)
                .collect(Collectors.toSet());
        var said = said(partnerId);
        return programs.all().stream()
                .filter(program -> enrolled.contains(program.id()))
                .map(program -> fitted(program, Applicant.today(partner, said.get(program.code()))))
                .filter(fitted -> fitted.fit().isWorkedOut())
                .toList();
    }

    /** What it said last when it applied to a program, by the program's code. */
    private Map<String, Applicant> said(UUID partnerId) {
        return applications.ofPartner(partnerId).stream()
                .collect(Collectors.toMap(Application::program, Application::applicant, (_, later) -> later));
    }

    private Fitted fitted(PublishedProgram program, Applicant applicant) {
        var profile = forms.profile(program.code());
        return new Fitted(program.code(), program.name(), Fit.of(profile.number(), profile.says(), applicant));
    }
}
