package dev.entente.application;

import dev.entente.application.Application.State;
import dev.entente.application.FindingAlike.Alike;
import dev.entente.application.IdealProfile.Criterion;
import dev.entente.application.IdealProfile.Wanted;
import dev.entente.application.Question.Condition;
import dev.entente.application.Question.Type;
import dev.entente.application.ReadingApplications.Page;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Applications for tests of screens. */
public final class ApplicationFixtures {

    public static final ApplicationForm FORM = new ApplicationForm(
            true,
            "We work with companies that advise their customers.",
            List.of(
                    new Question("certified", "Is anybody certified?", null, Type.YES_NO, List.of(), true, null),
                    new Question(
                            "which",
                            "Certified in what?",
                            "All that you have",
                            Type.SEVERAL,
                            List.of("Cloud", "Security"),
                            true,
                            new Condition("certified", List.of("yes"))),
                    new Question("engineers", "How many engineers?", null, Type.NUMBER, List.of(), false, null)));

    public static final IdealProfile PROFILE = new IdealProfile(List.of(
            new Criterion("Sells in DACH", 30, "country", new Wanted.OneOf(List.of("DACH"), List.of())),
            new Criterion("Is certified", 10, "certified", new Wanted.OneOf(List.of("yes"), List.of()))));

    private static final Instant NOW = Instant.parse("2026-03-18T09:00:00Z");

    private ApplicationFixtures() {}

    public static Applicant applicant(String company, String country, Map<String, List<String>> answers) {
        return new Applicant(
                company,
                "lindqvist.example",
                country,
                "Maja Lindqvist",
                "maja@lindqvist.example",
                List.of("reseller"),
                List.of("resell"),
                answers);
    }

    /** One that waits, with two things to look into. */
    public static Application waiting(String number, String company, String country) {
        return Scope.call(Scope.system(Ids.derived("tenant")), () -> {
            var application =
                    new Application(Ids.derived("application", number), number, "partnership", "Partner Day", NOW);
            application.say(1, applicant(company, country, Map.of("certified", List.of("no"))));
            application.state = State.WAITING;
            application.countsAt = NOW;
            application.did(NOW, "handed in", null);
            application.lookInto(List.of(
                    ChecklistItem.of(new Checklist.Wanted("Register of companies", true)),
                    ChecklistItem.of(new Checklist.Wanted("Two references", false))));
            application.fits(Fit.of(2, PROFILE, application.applicant()));
            return application;
        });
    }

    public static Page page(Application application, List<Alike> alike) {
        return new Page(application, FORM, alike, Map.of());
    }

    public static Alike alike(UUID partner, String name) {
        return new Alike(FindingAlike.Kind.PARTNER, partner, "P-00001", name, true, "Has the domain lindqvist.example");
    }

    /** What became of it. */
    public static void close(Application application, State state) {
        application.state = state;
    }
}
