package dev.entente.registration;

import dev.entente.api.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration as it stands, in the words of the interface. */
public record ShownRegistration(
        UUID id,
        String number,
        UUID partner,
        @Nullable UUID deal,
        String state,
        String customerName,
        String accountUrl,
        String domain,
        String buyerRole,
        String problem,
        LocalDate meetingOn,
        @Nullable LocalTime meetingAt,
        String motion,
        @Nullable String program,
        @Nullable String products,
        @Nullable Amount amount,
        @Nullable LocalDate expectedClose,
        @Nullable String evidence,
        @Nullable String country,
        @Nullable String segment,
        Instant submittedAt,
        @Nullable Instant reconsideredAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable String message,
        @Nullable Protected protection,
        @Nullable Under version,
        @Nullable LocalDate lastMeeting,
        @Nullable LocalDate endedOn,
        @Nullable String restLifted,
        @Nullable ExtensionAsked extensionAsked,
        @Nullable String priority,
        int revision) {

    /** Until the end of which day a partner asks for protection, why, and since when. */
    public record ExtensionAsked(LocalDate last, String reason, Instant at) {}

    /** The first and the last day of a protection, and by when there is to be a meeting. */
    public record Protected(LocalDate from, LocalDate last, LocalDate meetingBy) {}

    /** A version of a program, and since when it holds. */
    public record Under(String program, int number, LocalDate since) {}

    static ShownRegistration of(Registration it) {
        return new ShownRegistration(
                it.id(),
                it.number(),
                it.partnerId(),
                it.dealId(),
                words(it.state()),
                it.customerName(),
                it.accountUrl(),
                it.domain(),
                it.buyerRole(),
                it.problem(),
                it.meetingOn(),
                it.meetingAt(),
                it.motion(),
                it.program(),
                it.products(),
                it.amount(),
                it.expectedClose(),
                it.evidence(),
                it.country(),
                it.segment(),
                it.submittedAt(),
                it.reconsideredAt(),
                it.decidedAt(),
                it.reason(),
                it.message(),
                protection(it.protection()),
                under(it.pinned()),
                it.lastMeeting(),
                it.endedOn(),
                it.restLifted(),
                asked(it.extensionAsked()),
                it.priority(),
                it.revision());
    }

    private static @Nullable ExtensionAsked asked(@Nullable ExtensionRequest request) {
        return request == null ? null : new ExtensionAsked(request.last(), request.because(), request.at());
    }

    private static @Nullable Under under(@Nullable PinnedVersion pinned) {
        return pinned == null ? null : new Under(pinned.program(), pinned.number(), pinned.since());
    }

    private static @Nullable Protected protection(@Nullable Protection protection) {
        return protection == null ? null : new Protected(protection.from(), protection.last(), protection.meetingBy());
    }

    /** That there was a meeting. */
    public record Meeting(
            LocalDate on,
            String note,
            Instant recordedAt,
            @Nullable UUID recordedBy) {

        static Meeting of(RegistrationMeeting meeting) {
            return new Meeting(meeting.on(), meeting.note(), meeting.recordedAt(), meeting.recordedBy());
        }
    }

    /** What was found beside it, for the vendor. */
    public record Found(String kind, String words, UUID subject) {

        static Found of(Finding finding) {
            return new Found(ShownRegistration.words(finding.kind()), finding.words(), finding.subject());
        }
    }

    /** What stands in the way of one that waits, until when as it stands, and what would speak for it all the same. */
    public record Blocked(
            String kind, String words, @Nullable LocalDate until, String wins) {

        static Blocked of(Block block) {
            return new Blocked(ShownRegistration.words(block.kind()), block.words(), block.until(), block.wins());
        }
    }

    /** That the partner changed it after it was sent, and what of it. */
    public record Edited(int revision, String changed, Instant at) {

        static Edited of(RegistrationEdit edit) {
            return new Edited(edit.revision(), edit.changed(), edit.at());
        }
    }

    /**
     * A registration with its meetings and files, its place in line where somebody stands before it, and what was found beside it;
     * until when it could be extended today, where that is longer than it protects; and from when on its partner may register the
     * customer again, where that is not today. Applying is the version by which its deal would be paid and priced today.
     */
    public record Whole(
            ShownRegistration registration,
            List<Meeting> meetings,
            List<EvidenceResource.Shown> files,
            @Nullable Integer place,
            List<Found> findings,
            List<Blocked> blocks,
            List<Edited> edits,
            @Nullable LocalDate extendable,
            @Nullable LocalDate again,
            @Nullable Under applying) {

        static Whole of(RegistrationPage page) {
            return new Whole(
                    ShownRegistration.of(page.registration()),
                    page.meetings().stream().map(Meeting::of).toList(),
                    page.evidence().stream().map(EvidenceResource.Shown::of).toList(),
                    page.place(),
                    page.findings().stream().map(Found::of).toList(),
                    page.blocks().stream().map(Blocked::of).toList(),
                    page.edits().stream().map(Edited::of).toList(),
                    page.extendable(),
                    page.again(),
                    applying(page.applying()));
        }

        private static @Nullable Under applying(RegistrationPage.@Nullable Applying version) {
            return version == null ? null : new Under(version.program(), version.number(), version.since());
        }
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
