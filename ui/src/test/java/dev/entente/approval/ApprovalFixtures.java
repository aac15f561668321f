package dev.entente.approval;

import dev.entente.approval.ApprovalRequest.State;
import dev.entente.approval.Deadline.Counted;
import dev.entente.identity.IdentityFixtures;
import dev.entente.identity.Invitation;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.quote.Quote;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Requests as they are stored, for tests of screens. */
public final class ApprovalFixtures {

    private static final UUID ADA = new UUID(0, 7);
    private static final Instant AT = Instant.parse("2026-03-18T09:00:00Z");
    private static final Step BOTH = new Step(
            "Manager and finance",
            List.of(new Approver.OfRole(Role.PARTNER_MANAGER), new Approver.OfRole(Role.FINANCE)),
            true,
            new Deadline(2, Counted.BUSINESS_DAYS),
            List.of());
    private static final Step CHIEF = new Step("Chief", List.of(new Approver.Person(ADA)), false, null, List.of());

    private ApprovalFixtures() {}

    /** A special price of a quote, with a chain of two steps; the first was approved by Ada. */
    public static ApprovalPage page(Quote quote, boolean mayDecide) {
        return nobody(() -> {
            var subject = new Subject(
                    "quote", quote.id(), quote.partnerId(), quote.number() + ", " + quote.customerName(), "d", null);
            var request = new ApprovalRequest("A-00001", subject, "They have another offer", AT);
            var facts = new Facts(Map.of("special", "25.00", "margin", "14.30"), Set.of(), true);
            var course = new ApprovalCourse(request.id(), 3, null, "Large", List.of(BOTH, CHIEF), facts);
            course.next();
            course.dueAt = Instant.parse("2026-03-21T00:00:00Z");
            var act = new ApprovalAct(request.id(), ApprovalAct.What.APPROVED, 0, null, "Worth it", AT);
            act.memberId = ADA;
            return new ApprovalPage(
                    request,
                    List.of(),
                    course,
                    facts.values(),
                    List.of(act),
                    Map.of(ADA, "Ada Byron"),
                    mayDecide,
                    false);
        });
    }

    /** What a trial answers: both, then the chief. */
    public static Policy.Decided asks(String why) {
        return new Policy.Decided(
                new Rule("Large " + why, List.of(), new Outcome.Asks(List.of(BOTH, CHIEF))), List.of());
    }

    /** Somebody is away from a day until another. */
    public static StandingIn.Named away(String who, String standsIn, LocalDate from, LocalDate until) {
        return new StandingIn.Named(new Absence(ADA, from, until, new UUID(0, 8)), who, standsIn);
    }

    /** With a question that is open. */
    public static ApprovalPage asked(ApprovalPage page, String question) {
        return nobody(() -> new ApprovalPage(
                page.request(),
                List.of(new ApprovalQuestion(page.request(), question, AT)),
                page.course(),
                page.facts(),
                page.acts(),
                page.names(),
                page.mayDecide(),
                page.stuck()));
    }

    public static Member ada() {
        return IdentityFixtures.member(new Invitation("ada@acme.example", "Ada Byron", Set.of(Role.FINANCE), null));
    }

    /** Whoever would decide has left. */
    public static ApprovalPage stuck(ApprovalPage page) {
        return new ApprovalPage(
                page.request(), page.questions(), page.course(), page.facts(), page.acts(), page.names(), false, true);
    }

    public static ApprovalRequest close(ApprovalRequest request, State as, @Nullable String because) {
        request.close(as, because, AT);
        return request;
    }

    private static <T> T nobody(Callable<T> work) {
        try {
            return Scope.call(Scope.system(new UUID(0, 1)), work::call);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
