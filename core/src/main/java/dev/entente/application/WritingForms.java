package dev.entente.application;

import dev.entente.application.ApplicationEdition.Kind;
import dev.entente.application.ProgramForms.Numbered;
import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what a program asks of applicants, whom it looks for, and what it looks into. Each change is an edition more, on top of the
 * one that was seen; the same again is none. Another profile works out anew how well those fit who wait; who was decided keeps
 * what it was decided by.
 */
@ApplicationScoped
@Transactional
@Requires(ApplicationPermissions.READ)
public class WritingForms {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PART = 200;

    @Inject
    ApplicationEditions editions;

    @Inject
    Applications applications;

    @Inject
    ProgramForms forms;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Something with its number; 0 where nobody wrote it yet. */
    public record Standing<T>(int number, T says) {}

    /** A form, with the program's name and what can be chosen in it. */
    public record FormStanding(String program, String name, int number, ApplicationForm says, List<String> motions) {}

    public FormStanding form(String program) {
        var asked = forms.asked(program, 0);
        return new FormStanding(
                program,
                asked.program().name(),
                asked.form().number(),
                asked.form().says(),
                asked.motions());
    }

    public Standing<IdealProfile> profile(String program) {
        forms.program(program);
        return standing(forms.profile(program));
    }

    public Standing<Checklist> checklist(String program) {
        forms.program(program);
        return standing(forms.checklist(program));
    }

    private static <T> Standing<T> standing(Numbered<T> numbered) {
        return new Standing<>(numbered.number(), numbered.says());
    }

    /** Refuses whoever may not write what this program asks. */
    @Requires(ApplicationPermissions.SET)
    public void begin(String program) {
        forms.program(program);
    }

    @Requires(ApplicationPermissions.SET)
    public FormStanding writeForm(String program, @Nullable Integer seen, ApplicationForm form) {
        form.check();
        write(program, Kind.FORM, seen, forms.asked(program, 0).form(), form);
        return form(program);
    }

    @Requires(ApplicationPermissions.SET)
    public Standing<IdealProfile> writeProfile(String program, @Nullable Integer seen, IdealProfile profile) {
        forms.program(program);
        profile.check(forms.form(program).says());
        if (write(program, Kind.PROFILE, seen, forms.profile(program), profile)) fitAgain(program);
        return profile(program);
    }

    @Requires(ApplicationPermissions.SET)
    public Standing<Checklist> writeChecklist(String program, @Nullable Integer seen, Checklist checklist) {
        forms.program(program);
        checklist.check();
        write(program, Kind.CHECKLIST, seen, forms.checklist(program), checklist);
        return checklist(program);
    }

    /** How well the latest who wait would fit, without keeping anything; the best first. */
    public List<Tried> tryProfile(String program, IdealProfile profile) {
        profile.check(forms.form(program).says());
        return applications.open(program, StoredApplications.OPEN, BEFORE_ALL, Limit.of(PART)).stream()
                .map(each -> new Tried(each, Fit.of(0, profile, each.applicant())))
                .sorted((one, other) ->
                        Integer.compare(other.fit().score(), one.fit().score()))
                .toList();
    }

    /** An application that waits, and how well it would fit. */
    public record Tried(Application application, Fit fit) {}

    private boolean write(String program, Kind kind, @Nullable Integer seen, Numbered<?> before, Object says) {
        if (seen != null && seen != before.number()) throw meanwhile();
        if (before.number() > 0 && before.says().equals(says)) return false;
        var edition = new ApplicationEdition(program, kind, before.number() + 1, says, clock.instant());
        Broken.told(
                () -> editions.insert(edition),
                WritingForms::meanwhile,
                "application_edition_pkey",
                "application_edition_tenant_id_program_kind_number_key");
        audit.record(
                "application." + StoredApplications.word(kind) + "-written",
                "application-edition",
                edition.id(),
                before.number() == 0 ? null : before.says(),
                says);
        return true;
    }

    private void fitAgain(String program) {
        var profile = forms.profile(program);
        var after = BEFORE_ALL;
        while (true) {
            var part = applications.open(program, StoredApplications.OPEN, after, Limit.of(PART));
            part.forEach(each -> each.fits(Fit.of(profile.number(), profile.says(), each.applicant())));
            if (!part.isEmpty())
                applications.fitAll(
                        Scope.current().tenantId(),
                        part.stream().map(Application::id).toArray(UUID[]::new),
                        part.stream().map(Application::score).toArray(Integer[]::new),
                        part.stream().map(each -> each.fit).toArray(String[]::new));
            if (part.size() < PART) return;
            after = part.getLast().id();
        }
    }

    private static Problem meanwhile() {
        return new Problem(
                ApplicationProblem.APPLICATION_CHANGED_MEANWHILE, "Read it again, and change what you see then.");
    }
}
