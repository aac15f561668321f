package dev.entente.ledger;

import static java.util.stream.Collectors.toMap;

import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes postings to the month that they are of, or to the first one that is not closed yet. Whoever posts has taken the
 * partner's turn, and so has whoever closes a month: what is posted meanwhile waits, and finds it closed.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeepingBooks {

    @Inject
    Closings closings;

    @Inject
    Bulk bulk;

    private record Books(UUID partnerId, String unit) {}

    public void post(List<Posting> postings) {
        if (postings.isEmpty()) return;
        var closed = closed(postings.stream().map(Posting::partnerId).distinct().toArray(UUID[]::new));
        if (!closed.isEmpty())
            for (var posting : postings) {
                var books =
                        new Books(posting.partnerId(), posting.amount().unit().code());
                posting.in(open(posting.period(), closed.get(books)));
            }
        bulk.insert(postings);
    }

    private Map<Books, YearMonth> closed(UUID[] partnerIds) {
        return closings.ofPartners(partnerIds).stream()
                .collect(toMap(row -> new Books(row.partnerId(), row.unit()), ClosedBooks::through));
    }

    /** The month itself, or the first one after the last closed one. */
    static YearMonth open(YearMonth month, @Nullable YearMonth closed) {
        return closed == null || month.isAfter(closed) ? month : closed.plusMonths(1);
    }

    /** Postings that settle what stands on a closed statement, and belong to it: what was set off, carried on, set aside, paid. */
    public void settle(List<Posting> postings) {
        if (!postings.isEmpty()) bulk.insert(postings);
    }

    /** For ever; months before it are closed with it. */
    public void close(UUID partnerId, Unit unit, YearMonth through) {
        closings.close(
                Scope.current().tenantId(), ClosedBooks.id(partnerId, unit), partnerId, unit.code(), through.atDay(1));
    }
}
