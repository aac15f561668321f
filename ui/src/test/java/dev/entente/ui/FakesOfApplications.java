package dev.entente.ui;

import dev.entente.application.Applicant;
import dev.entente.application.Application;
import dev.entente.application.Application.State;
import dev.entente.application.ApplicationFilter;
import dev.entente.application.ApplicationFixtures;
import dev.entente.application.ApplicationForm;
import dev.entente.application.ApplicationProblem;
import dev.entente.application.ApplyingToPrograms;
import dev.entente.application.Checklist;
import dev.entente.application.DecidingApplications;
import dev.entente.application.EnteringApplications;
import dev.entente.application.FittingPartners;
import dev.entente.application.IdealProfile;
import dev.entente.application.MergingApplications;
import dev.entente.application.ReadingApplications;
import dev.entente.application.ReviewingApplications;
import dev.entente.application.WritingForms;
import dev.entente.export.ExportingRecruits;
import dev.entente.identity.Email;
import dev.entente.identity.Member;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of applications. */
final class FakesOfApplications {

    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingApplications.class, new Reading(),
            ReviewingApplications.class, new Reviewing(),
            DecidingApplications.class, new Deciding(),
            MergingApplications.class, new Merging(),
            EnteringApplications.class, new Entering(),
            FittingPartners.class, new Fitting(),
            WritingForms.class, new Writing(),
            ApplyingToPrograms.class, new Applying(),
            ExportingRecruits.class, new ExportingRecruits());

    private FakesOfApplications() {}

    private static List<String> done() {
        return World.current().done;
    }

    private static Application find(UUID id) {
        return World.current().applications.stream()
                .map(ReadingApplications.Page::application)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(ApplicationProblem.UNKNOWN_APPLICATION, "Look for it in the list."));
    }

    static final class Fitting extends FittingPartners {

        @Override
        public List<Fitted> of(UUID partnerId) {
            return World.current().fitted;
        }
    }

    static final class Reading extends ReadingApplications {

        @Override
        public Page open(UUID id) {
            find(id);
            return World.current().applications.stream()
                    .filter(each -> each.application().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private static Stream<Application> found(ApplicationFilter filter) {
            return World.current().applications.stream()
                    .map(Page::application)
                    .filter(each -> filter.states().isEmpty() || filter.states().contains(each.state()));
        }

        @Override
        public List<Application> list(ApplicationFilter filter, int offset, int limit) {
            return found(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(ApplicationFilter filter) {
            return (int) found(filter).count();
        }
    }

    static final class Reviewing extends ReviewingApplications {

        @Override
        public List<Member> reviewers() {
            return List.of();
        }

        @Override
        public Application look(UUID id, @Nullable Integer revision, int place, Looked looked) {
            done().add("looked at " + place + (looked.done() ? ", done: " : ": ") + looked.note());
            return find(id);
        }

        @Override
        public Application ask(UUID id, @Nullable Integer revision, String question) {
            done().add("asked " + question);
            ApplicationFixtures.close(find(id), State.ASKED);
            return find(id);
        }
    }

    static final class Deciding extends DecidingApplications {

        @Override
        public String code(UUID id) {
            return "lindqvist-cloud";
        }

        @Override
        public Application accept(UUID id, @Nullable Integer revision, Acceptance said) {
            done().add("accepted as " + said.code() + (said.invite() ? " with an invitation" : ""));
            ApplicationFixtures.close(find(id), State.ACCEPTED);
            return find(id);
        }

        @Override
        public Application decline(UUID id, @Nullable Integer revision, String reason, @Nullable String message) {
            new Findings().line("/reason", reason, 100).refuse(ApplicationProblem.UNCLEAR_DECISION);
            done().add("declined: " + reason);
            ApplicationFixtures.close(find(id), State.DECLINED);
            return find(id);
        }
    }

    static final class Merging extends MergingApplications {

        @Override
        public Preview preview(UUID id, Target target) {
            return new Preview("Brightwater Consulting", List.of("The country becomes DE."));
        }

        @Override
        public Application merge(UUID id, @Nullable Integer revision, Target target, @Nullable String reason) {
            done().add("merged into " + target.kind());
            ApplicationFixtures.close(find(id), State.MERGED);
            return find(id);
        }
    }

    static final class Entering extends EnteringApplications {

        @Override
        public Application enter(String program, Applicant applicant, @Nullable String source) {
            done().add("entered " + applicant.company());
            return ApplicationFixtures.waiting("A-00099", applicant.company(), applicant.country());
        }
    }

    static final class Writing extends WritingForms {

        @Override
        public FormStanding form(String program) {
            return new FormStanding(
                    program, "Partnership", 1, World.current().applicationForm, List.of("resell", "referral"));
        }

        @Override
        public Standing<IdealProfile> profile(String program) {
            return new Standing<>(1, World.current().profile);
        }

        @Override
        public Standing<Checklist> checklist(String program) {
            return new Standing<>(1, World.current().checklist);
        }

        @Override
        public FormStanding writeForm(String program, @Nullable Integer seen, ApplicationForm form) {
            World.current().applicationForm = form;
            done().add("form with " + form.questions().size() + " questions");
            return form(program);
        }

        @Override
        public Standing<IdealProfile> writeProfile(String program, @Nullable Integer seen, IdealProfile profile) {
            World.current().profile = profile;
            done().add("profile with " + profile.criteria().size() + " wishes");
            return profile(program);
        }

        @Override
        public Standing<Checklist> writeChecklist(String program, @Nullable Integer seen, Checklist checklist) {
            World.current().checklist = checklist;
            done().add("checklist with " + checklist.items().size() + " items");
            return checklist(program);
        }

        @Override
        public List<Tried> tryProfile(String program, IdealProfile profile) {
            return List.of();
        }
    }

    static final class Applying extends ApplyingToPrograms {

        @Override
        public List<OpenProgram> open() {
            return World.current().applicationForm.open()
                    ? List.of(new OpenProgram("partnership", "Partnership"))
                    : List.of();
        }

        @Override
        public OpenForm form(String program, String remote) {
            if (!World.current().applicationForm.open())
                throw new Problem(ApplicationProblem.UNKNOWN_FORM, "Ask whoever sent you here for the right address.");
            return new OpenForm(
                    program, "Partnership", 1, World.current().applicationForm, List.of("resell", "referral"), "token");
        }

        private static void check(Applicant applicant) {
            List<Finding> missing = applicant.missing(World.current().applicationForm);
            if (!missing.isEmpty())
                throw new Problem(ApplicationProblem.UNCLEAR_APPLICATION, "Things are missing", missing);
        }

        @Override
        public void save(String program, Applicant applicant, Sending sending) {
            if (applicant.company().isEmpty())
                throw Problem.field(ApplicationProblem.UNCLEAR_APPLICATION, "/company", "Write something here");
            done().add("saved for " + applicant.email());
        }

        @Override
        public void handIn(String program, Applicant applicant, Sending sending) {
            check(applicant);
            done().add("handed in by " + applicant.company() + " with " + applicant.answers() + " from "
                    + sending.source());
        }

        @Override
        public void writeAgain(String program, String email, Sending sending) {
            var findings = new Findings();
            Email.check(findings, "/email", email);
            findings.refuse(ApplicationProblem.UNCLEAR_APPLICATION);
            done().add("wrote again to " + email);
        }

        @Override
        public Resumed resume(String link, String remote) {
            return new Resumed(
                    "A-00001",
                    State.valueOf(link),
                    "Partnership",
                    World.current().applicationForm,
                    List.of("resell"),
                    ApplicationFixtures.applicant("Lindqvist Cloud", "SE", Map.of("certified", List.of("no"))),
                    link.equals("ASKED") ? "Who are your references?" : null);
        }

        @Override
        public Resumed handInByLink(String link, Applicant applicant, String remote) {
            check(applicant);
            done().add("handed in by link");
            return resume("WAITING", remote);
        }

        @Override
        public Resumed confirm(String link, String remote) {
            done().add("confirmed");
            return resume("WAITING", remote);
        }

        @Override
        public Resumed answer(String link, String words, String remote) {
            done().add("answered " + words);
            return resume("WAITING", remote);
        }
    }
}
