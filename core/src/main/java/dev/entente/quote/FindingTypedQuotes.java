package dev.entente.quote;

import dev.entente.identity.Internal;
import dev.entente.search.FindingByTokens;
import dev.entente.search.FindingByTokens.Tokens;
import dev.entente.search.Finds;
import dev.entente.search.Hit;
import dev.entente.search.Kind;
import dev.entente.search.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Quotes, by customer and number. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedQuotes implements Finds {

    private static final Tokens TOKENS = new Tokens("QuoteToken", "quoteId");

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return QuotePermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Quote.class, TOKENS, typed, quote -> hit(quote, typed));
    }

    private static Hit hit(Quote quote, Typed typed) {
        int rank = typed.rank(quote.customerName(), quote.number());
        return new Hit(Kind.QUOTE, quote.id(), quote.customerName(), quote.number(), "", quote.partnerId(), rank);
    }
}
