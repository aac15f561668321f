package dev.entente.quote;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes as they are read and written, each change with its row in the trail. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredQuotes {

    @Inject
    Quotes quotes;

    @Inject
    QuoteParts parts;

    @Inject
    Audit audit;

    /** The quote as it was seen (without a revision: as it stands); a problem when there is none, or when it has changed since. */
    Quote seen(UUID id, @Nullable Integer revision) {
        var quote = quotes.byId(id).orElseThrow(StoredQuotes::unknown);
        if (revision != null && quote.revision() != revision) throw meanwhile();
        return quote;
    }

    void made(Quote quote, QuoteRevision first) {
        quotes.insert(quote);
        parts.insert(first);
        parts.insertTokens(QuoteToken.of(quote));
        audit.record("quote.made", "quote", quote.id(), null, view(quote));
    }

    void revised(Quote quote, QuoteRevision next, Map<String, Object> before) {
        changed("quote.revised", before, quote);
        parts.insert(next);
        parts.deleteTokens(quote.id());
        parts.insertTokens(QuoteToken.of(quote));
    }

    void changed(String action, Map<String, Object> before, Quote quote) {
        try {
            quotes.update(quote);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
        audit.record(action, "quote", quote.id(), before, view(quote));
    }

    /** What the trail shows of a quote. */
    static Map<String, Object> view(Quote quote) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", quote.number());
        view.put("customer", quote.customerName());
        view.put("state", quote.state().name().toLowerCase(Locale.ROOT));
        view.put("revision", quote.standing());
        view.put("net", quote.net().toString());
        if (quote.clearance() != Clearance.FREE)
            view.put("approval", quote.clearance().name().toLowerCase(Locale.ROOT));
        view.put("validThrough", quote.validThrough().toString());
        if (quote.dealId() != null) view.put("deal", quote.dealId().toString());
        if (quote.registrationId() != null)
            view.put("registration", quote.registrationId().toString());
        if (quote.because() != null) view.put("because", quote.because());
        return view;
    }

    static Problem unknown() {
        return new Problem(QuoteProblem.UNKNOWN_QUOTE, "Look for it in the list of quotes.");
    }

    static Problem meanwhile() {
        return new Problem(QuoteProblem.CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
    }

    static Problem expired(Quote quote) {
        var advice =
                quote.number() + " was good through " + quote.validThrough() + ". Revise it at the prices of today.";
        return new Problem(QuoteProblem.QUOTE_HAS_EXPIRED, advice);
    }

    static Problem closed(Quote quote) {
        var state = quote.state().name().toLowerCase(Locale.ROOT);
        return new Problem(QuoteProblem.QUOTE_IS_CLOSED, quote.number() + " was " + state + ". Make a new one.");
    }
}
