package dev.entente.ui.approval;

import dev.entente.approval.AnsweringApprovals;
import dev.entente.approval.ApprovalCourse;
import dev.entente.approval.ApprovalFilter;
import dev.entente.approval.ApprovalPage;
import dev.entente.approval.ApprovalPermissions;
import dev.entente.approval.ApprovalRequest;
import dev.entente.approval.DecidingApprovals;
import dev.entente.approval.DecidingMany;
import dev.entente.approval.Precedent;
import dev.entente.approval.ReadingApprovals;
import dev.entente.approval.ReassigningApprovals;
import dev.entente.quote.AccountHistory;
import dev.entente.quote.Quote;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuotePermissions;
import dev.entente.quote.ReadingHistory;
import dev.entente.quote.ReadingQuotes;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.Format;
import dev.entente.ui.quote.QuoteBook;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pages of approvals read: a few questions for a page of them, however many rows it has. */
@Dependent
public class ApprovalBook {

    private static final int FEW = 5;

    @Inject
    ReadingApprovals reading;

    @Inject
    DecidingApprovals deciding;

    @Inject
    DecidingMany many;

    @Inject
    ReassigningApprovals reassigning;

    @Inject
    AnsweringApprovals answering;

    @Inject
    ReadingQuotes quotes;

    @Inject
    ReadingHistory history;

    @Inject
    QuoteBook quoteBook;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<Asked> waiting(int offset, int limit) {
        return rows(reading.waiting(null, null, offset + limit).stream()
                .skip(offset)
                .toList());
    }

    int countWaiting() {
        return reading.countWaiting();
    }

    List<Asked> list(ApprovalFilter filter, int offset, int limit) {
        return rows(reading.list(filter, offset, limit));
    }

    int count(ApprovalFilter filter) {
        return reading.count(filter);
    }

    List<Asked> stuck(int offset, int limit) {
        return rows(reading.stuck(offset, limit));
    }

    int countStuck() {
        return reading.countStuck();
    }

    private List<Asked> rows(List<ApprovalRequest> page) {
        var names = partners.names(page.stream()
                .map(ApprovalRequest::partnerId)
                .filter(Objects::nonNull)
                .toList());
        var courses = mayDecide()
                ? reading.courses(page.stream().map(ApprovalRequest::id).toList())
                : Map.<UUID, ApprovalCourse>of();
        var stuck = mayDecide() ? reading.stuck(page) : Set.<UUID>of();
        return page.stream()
                .map(each -> new Asked(
                        each,
                        name(names, each.partnerId()),
                        clock(each, courses.get(each.id())),
                        stuck.contains(each.id())))
                .toList();
    }

    private static String name(Map<UUID, String> names, @Nullable UUID partner) {
        return partner == null ? "" : names.getOrDefault(partner, "");
    }

    /** Null where nothing is due, or the time stands still. */
    @Nullable
    Clock clock(ApprovalRequest request, @Nullable ApprovalCourse course) {
        if (!request.isOpen() || course == null || course.dueAt() == null || course.isPaused()) return null;
        var asked = request.askedAt().atZone(today.zone()).toLocalDate();
        // A day ends at the first moment of the next one.
        var due = course.dueAt().minusMillis(1).atZone(today.zone()).toLocalDate();
        return Clock.between(asked, due, today.day());
    }

    ApprovalPage open(UUID id) {
        return reading.open(id);
    }

    List<Precedent> precedents(UUID id) {
        return mayDecide() ? reading.precedents(id, FEW) : List.of();
    }

    /** The quote that it is about, for who may see quotes. */
    Optional<QuotePage> quote(ApprovalRequest request) {
        boolean isSeen = request.kind().equals("quote") && visit.may(QuotePermissions.READ);
        return isSeen ? Optional.of(quotes.open(request.subjectId())) : Optional.empty();
    }

    AccountHistory before(Quote quote) {
        return history.before(quote.id());
    }

    QuoteBook quotes() {
        return quoteBook;
    }

    DecidingApprovals deciding() {
        return deciding;
    }

    DecidingMany many() {
        return many;
    }

    ReassigningApprovals reassigning() {
        return reassigning;
    }

    AnsweringApprovals answering() {
        return answering;
    }

    boolean mayReassign() {
        return visit.may(ApprovalPermissions.REASSIGN);
    }

    boolean mayDecide() {
        return visit.may(ApprovalPermissions.DECIDE);
    }

    Today today() {
        return today;
    }

    String when(Instant at) {
        return Format.user().moment(at, today.zone(), today.day());
    }
}
