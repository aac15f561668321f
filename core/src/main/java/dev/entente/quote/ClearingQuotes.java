package dev.entente.quote;

import dev.entente.approval.ApprovalChanged;
import dev.entente.approval.AskingApproval;
import dev.entente.approval.Subject;
import dev.entente.document.Figures;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.tenant.Digest;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has quotes approved that need it, and takes down what became of that. Approved is a revision, and what is no worse than it. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ClearingQuotes {

    private static final String WITHOUT_REASON = "The price of the program; a rule asks for an approval";

    @Inject
    AskingApproval asking;

    @Inject
    StoredQuotes stored;

    @Inject
    QuoteParts parts;

    /** What stands of the quote is asked for; it may be approved at once. */
    void ask(Quote quote, @Nullable String reason) {
        asking.ask(subject(quote), reason == null ? WITHOUT_REASON : reason);
    }

    /** Nobody needs to look at it any more. */
    void forget(Quote quote, String because) {
        asking.overtake(ApprovableQuotes.KIND, quote.id(), because);
    }

    /** Whether what was approved covers what would be offered instead. */
    boolean covers(Quote before, QuoteProfile profile, PricedCart priced) {
        if (before.clearance() != Clearance.APPROVED || before.cleared == null) return false;
        var cart = profile.cart();
        return before.customerName().equals(profile.customerName())
                && before.motion().equals(cart.motion())
                && before.kind() == cart.kind()
                && Objects.equals(before.region(), cart.region())
                && Objects.equals(before.segment(), cart.segment())
                && Objects.equals(before.dealId(), cart.dealId())
                && Covered.by(
                        parts.revision(before.id(), before.cleared)
                                .orElseThrow()
                                .lines(),
                        priced.lines());
    }

    void on(@Observes ApprovalChanged event) {
        var request = event.request();
        if (!request.kind().equals(ApprovableQuotes.KIND)) return;
        switch (event.what()) {
            case APPROVED -> become(request.subjectId(), request.digest(), Clearance.APPROVED);
            case DECLINED -> become(request.subjectId(), request.digest(), Clearance.DECLINED);
            case WITHDRAWN -> become(request.subjectId(), request.digest(), Clearance.NEEDED);
            case ASKED, WAITS, QUESTIONED, ANSWERED, ESCALATED, STUCK, OVERTAKEN -> {
                // the quote stays as it is
            }
        }
    }

    // What was decided of another revision says nothing of the one that stands.
    private void become(UUID id, String digest, Clearance clearance) {
        var quote = stored.seen(id, null);
        if (!quote.state().isOpen() || !subject(quote).digest().equals(digest)) return;
        var before = StoredQuotes.view(quote);
        quote.clear(clearance);
        stored.changed("quote.clearance", before, quote);
    }

    private Subject subject(Quote quote) {
        var standing = parts.revision(quote.id(), quote.standing()).orElseThrow();
        var lines = standing.linesText();
        return new Subject(
                ApprovableQuotes.KIND,
                quote.id(),
                seenBy(quote),
                quote.number() + ", " + quote.customerName() + ", " + Figures.of(quote.net()),
                Digest.of(quote.id() + "/" + quote.standing() + "/" + quote.customerName() + "/" + lines),
                standing.madeBy());
    }

    // What the vendor's own people ask of each other is theirs, also where the quote is a partner's.
    private static @Nullable UUID seenBy(Quote quote) {
        return Scope.current().isHome() ? null : quote.partnerId();
    }

    static void refuseUncleared(Quote quote) {
        if (quote.clearance().isClear()) return;
        var advice = switch (quote.clearance()) {
            case ASKED -> "Wait until it is approved.";
            case DECLINED -> "Its price was declined. Revise it.";
            case FREE, APPROVED, NEEDED -> "Ask for the approval that it needs.";
        };
        throw new Problem(QuoteProblem.QUOTE_NEEDS_APPROVAL, advice);
    }
}
