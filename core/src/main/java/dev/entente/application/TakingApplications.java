package dev.entente.application;

import dev.entente.application.Application.Entry;
import dev.entente.application.Application.State;
import dev.entente.application.ApplicationChanged.What;
import dev.entente.application.ApplyingToPrograms.OpenForm;
import dev.entente.application.ApplyingToPrograms.OpenProgram;
import dev.entente.application.ApplyingToPrograms.Resumed;
import dev.entente.application.ProgramForms.Asked;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications as they come in, with the system's reach; each call a transaction of its own, which belongs to one scope. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class TakingApplications {

    static final String STALE = "application.stale";
    static final String LETTER = "application.letter";

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_SOURCE = 100;
    private static final int LONGEST_WORDS = 4_000;

    @Inject
    Applications applications;

    @Inject
    StoredApplications stored;

    @Inject
    ProgramForms forms;

    @Inject
    FormTokens tokens;

    @Inject
    ApplicationLetters letters;

    @Inject
    ApplicationLimits limits;

    @Inject
    Numbers numbers;

    @Inject
    Dispatch dispatch;

    @Inject
    InstantSource clock;

    List<OpenProgram> open() {
        return forms.open().stream()
                .map(each -> new OpenProgram(each.code(), each.name()))
                .toList();
    }

    OpenForm form(String program) {
        var asked = open(program);
        return new OpenForm(
                program,
                asked.program().name(),
                asked.form().number(),
                asked.form().says(),
                asked.motions(),
                tokens.give(program));
    }

    Application draft(String program, String nonce, Applicant applicant, @Nullable String source) {
        var asked = open(program);
        var findings = new Findings();
        applicant.checkDraft(findings);
        findings.refuse(ApplicationProblem.UNCLEAR_APPLICATION);
        return keep(asked, nonce, applicant, source, State.DRAFT);
    }

    Application handIn(String program, String nonce, Applicant applicant, @Nullable String source) {
        var asked = open(program);
        check(asked, applicant);
        return keep(asked, nonce, asked.form().says().only(applicant), source, State.UNCONFIRMED);
    }

    private Application keep(Asked asked, String nonce, Applicant applicant, @Nullable String source, State state) {
        var id = Application.idOf(nonce);
        var known = applications.byId(id).orElse(null);
        if (known != null && known.state() != State.DRAFT) return known; // sent before, by a second click
        if (known == null) limits.begin();
        var wait = limits.write(applicant.email());
        if (wait.isZero()) letters.refuseUnlessRoom();
        var application = known == null ? begin(asked, id, source) : known;
        application.say(asked.form().number(), applicant);
        application.state = state;
        if (state == State.UNCONFIRMED) application.sentAt = clock.instant();
        if (known == null) insert(application);
        else stored.update(application);
        write(application, wait);
        return application;
    }

    private void write(Application application, Duration wait) {
        if (wait.isZero())
            letters.link(application, forms.program(application.program()).name());
        else dispatch.at(clock.instant().plus(wait), LETTER, application.id());
    }

    /** The letter about what was sent by a form, once more, to this address from now on. What counts already stays as it is. */
    void writeAgain(String nonce, String email) {
        var application = applications.byId(Application.idOf(nonce)).orElse(null);
        if (application == null || !application.state().isUnproved()) return;
        var said = application.applicant().as(email);
        var findings = new Findings();
        said.checkDraft(findings);
        findings.refuse(ApplicationProblem.UNCLEAR_APPLICATION);
        var wait = limits.write(said.email());
        if (wait.isZero()) letters.refuseUnlessRoom();
        if (!said.email().equals(application.email())) {
            application.say(application.form(), said);
            stored.update(application);
        }
        write(application, wait);
    }

    /** What was put off, if it is still to be proved whose address it is. */
    void writeAtLast(UUID id) {
        applications.byId(id).filter(each -> each.state().isUnproved()).ifPresent(each -> write(each, Duration.ZERO));
    }

    private Application begin(Asked asked, UUID id, @Nullable String source) {
        var now = clock.instant();
        var from = source == null || source.isBlank()
                ? null
                : source.strip().substring(0, Math.min(source.strip().length(), LONGEST_SOURCE));
        if (from != null && !new Findings().seen("/source", from).isEmpty()) from = null;
        dispatch.at(now.plus(KEPT), STALE, id);
        return new Application(id, numbers.next("A"), asked.program().code(), from, now);
    }

    private void insert(Application application) {
        Broken.told(() -> applications.insert(application), StoredApplications::meanwhile, "application_pkey");
    }

    Resumed resume(String link) {
        return resumed(byLink(link));
    }

    Resumed draftByLink(String link, Applicant applicant) {
        var application = byLink(link);
        if (application.state() != State.DRAFT) return resumed(application);
        var said = applicant.as(application.email());
        var findings = new Findings();
        said.checkDraft(findings);
        findings.refuse(ApplicationProblem.UNCLEAR_APPLICATION);
        application.say(application.form(), said);
        stored.update(application);
        return resumed(application);
    }

    Resumed handInByLink(String link, Applicant applicant) {
        var application = byLink(link);
        if (application.state() != State.DRAFT) return resumed(application);
        var asked = forms.asked(application.program(), application.form());
        var said = applicant.as(application.email());
        check(asked, said);
        application.say(application.form(), asked.form().says().only(said));
        application.sentAt = clock.instant();
        stored.count(application);
        return resumed(application);
    }

    Resumed confirm(String link) {
        var application = byLink(link);
        if (application.state() == State.UNCONFIRMED) stored.count(application);
        return resumed(application);
    }

    Resumed answer(String link, String words) {
        var application = byLink(link);
        var said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST_WORDS)
            throw Problem.field(
                    ApplicationProblem.UNCLEAR_APPLICATION, "/words", "Write 1 to " + LONGEST_WORDS + " characters");
        new Findings().seen("/words", said.replaceAll("\\R|\\t", " ")).refuse(ApplicationProblem.UNCLEAR_APPLICATION);
        if (application.state() != State.ASKED) return resumed(application);
        var before = StoredApplications.view(application);
        application.state = State.WAITING;
        application.did(clock.instant(), "answered", said);
        stored.changed("application.answered", before, application, What.ANSWERED);
        return resumed(application);
    }

    /** What nobody confirmed in time is nobody's business any more. */
    void dropStale(UUID id) {
        applications.byId(id).filter(each -> each.state().isUnproved()).ifPresent(applications::delete);
    }

    private Application byLink(String link) {
        return tokens.named(link)
                .flatMap(applications::byId)
                .filter(each -> tokens.opens(link, each))
                .orElseThrow(() -> new Problem(
                        ApplicationProblem.UNKNOWN_APPLICATION,
                        "It was kept for 30 days, or the link is not whole. Begin with the form again."));
    }

    private Resumed resumed(Application application) {
        var asked = forms.asked(application.program(), application.form());
        return new Resumed(
                application.number(),
                application.state(),
                asked.program().name(),
                asked.form().says(),
                asked.motions(),
                application.applicant(),
                question(application));
    }

    private static @Nullable String question(Application application) {
        if (application.state() != State.ASKED) return null;
        return application.history().reversed().stream()
                .filter(entry -> entry.what().equals("asked"))
                .map(Entry::words)
                .findFirst()
                .orElse(null);
    }

    // Whether there is such a program is nobody's business where it has no form.
    private Asked open(String program) {
        return forms.open(program)
                .orElseThrow(() -> new Problem(
                        ApplicationProblem.UNKNOWN_FORM, "Ask whoever sent you here for the right address."));
    }

    static void check(Asked asked, Applicant applicant) {
        var findings = new Findings();
        applicant.check(findings, asked.form().says());
        if (!asked.motions().containsAll(applicant.motions()))
            findings.add("/motions", "Choose from " + String.join(", ", asked.motions()));
        findings.refuse(ApplicationProblem.UNCLEAR_APPLICATION);
    }
}
