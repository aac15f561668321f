package dev.entente.application;

import dev.entente.application.FindingAlike.Alike;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as lists show it. */
public record ShownApplication(
        UUID id,
        String number,
        String program,
        String state,
        String company,
        String domain,
        String country,
        String contact,
        String email,
        @Nullable Integer fit,
        @Nullable String source,
        @Nullable Instant countsAt,
        @Nullable Instant closedAt,
        @Nullable UUID owner,
        @Nullable String reason,
        @Nullable UUID partner,
        @Nullable UUID mergedInto) {

    static ShownApplication of(Application application) {
        var applicant = application.applicant();
        return new ShownApplication(
                application.id(),
                application.number(),
                application.program(),
                StoredApplications.word(application.state()),
                application.company(),
                application.domain(),
                applicant.country(),
                applicant.contact(),
                application.email(),
                application.score(),
                application.source(),
                application.countsAt(),
                application.closedAt(),
                application.ownerId(),
                application.reason(),
                application.partnerId(),
                application.mergedInto());
    }

    /** With all that was said, the fit with its reasons, the checklist, what happened, and what may be the same company. */
    public record Whole(
            ShownApplication application,
            int form,
            Applicant applicant,
            @Nullable ShownFit fit,
            List<ChecklistItem> checklist,
            List<Application.Entry> history,
            List<ShownAlike> alike) {

        static Whole of(ReadingApplications.Page page) {
            var application = page.application();
            var fit = application.fit();
            return new Whole(
                    ShownApplication.of(application),
                    application.form(),
                    application.applicant(),
                    fit == null ? null : ShownFit.of(fit),
                    application.items(),
                    application.history(),
                    page.alike().stream().map(ShownAlike::of).toList());
        }
    }

    /** How well it fits: the profile's number, 0 to 100, the percent of it that is known, and each wish with its reason. */
    public record ShownFit(int profile, int score, int known, List<Line> lines) {

        /** One wish. */
        public record Line(String words, int weight, String outcome, int share, String why) {}

        static ShownFit of(Fit fit) {
            var lines = fit.lines().stream()
                    .map(each ->
                            new Line(each.words(), each.weight(), each.outcome().code(), each.share(), each.why()))
                    .toList();
            return new ShownFit(fit.profile(), fit.score(), fit.known(), lines);
        }
    }

    /** What may be the same company: a partner or an application. */
    public record ShownAlike(String kind, UUID id, String number, String name, boolean sure, String why) {

        static ShownAlike of(Alike alike) {
            return new ShownAlike(
                    alike.kind().name().toLowerCase(Locale.ROOT),
                    alike.id(),
                    alike.number(),
                    alike.name(),
                    alike.sure(),
                    alike.why());
        }
    }
}
