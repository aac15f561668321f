package dev.entente.quote;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Internal;
import dev.entente.tenant.Ids;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes as lines of a timeline: each with what became of it last. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class QuoteHappenings implements Happenings {

    @Inject
    Quotes quotes;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        return quotes.moved(partnerId, before, Limit.of(most)).stream()
                .map(QuoteHappenings::line)
                .toList();
    }

    private static String words(Quote quote) {
        return switch (quote.state()) {
            case DRAFT -> "Quoted ";
            case SENT -> "Sent a quote to ";
            case ACCEPTED -> "Quote accepted by ";
            case DECLINED -> "Quote declined by ";
            case WITHDRAWN -> "Quote withdrawn from ";
        };
    }

    private static Happening line(Quote quote) {
        return new Happening(
                Ids.derived("quote", quote.id(), quote.state()),
                quote.movedAt(),
                false,
                quote.partnerId(),
                "quote",
                words(quote) + quote.customerName(),
                quote.number(),
                "quotes/" + quote.id(),
                quote.net(),
                true);
    }
}
