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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes as lines of a timeline: when they were made, and what became of them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class QuoteHappenings implements Happenings {

    @Inject
    Quotes quotes;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        var page = Limit.of(most);
        var lines = new ArrayList<Happening>();
        for (var each : quotes.made(partnerId, before, page)) lines.add(line(each, "made", "Quoted ", each.madeAt()));
        for (var each : quotes.closed(partnerId, before, page)) {
            var at = each.closedAt();
            if (at != null) lines.add(line(each, "closed", words(each), at));
        }
        return lines;
    }

    private static String words(Quote quote) {
        return switch (quote.state()) {
            case ACCEPTED -> "Quote accepted by ";
            case DECLINED -> "Quote declined by ";
            case DRAFT, SENT, WITHDRAWN -> "Quote withdrawn for ";
        };
    }

    private static Happening line(Quote quote, String kind, String words, Instant at) {
        return new Happening(
                Ids.derived("quote " + kind, quote.id()),
                at,
                false,
                quote.partnerId(),
                "quote-" + kind,
                words + quote.customerName(),
                quote.number(),
                "quotes/" + quote.id(),
                quote.net(),
                true);
    }
}
