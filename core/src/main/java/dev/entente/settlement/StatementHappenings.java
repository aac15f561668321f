package dev.entente.settlement;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements as lines of a timeline, on the first day after their month; for everybody together, one line a month. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StatementHappenings implements Happenings {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    @Inject
    Statements statements;

    @Inject
    CurrentTenant tenant;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        var zone = tenant.get().zone();
        var day = LocalDate.ofInstant(before.minusNanos(1), zone);
        var page = Limit.of(most);
        return partnerId == null
                ? statements.complete(day, page).stream()
                        .map(row -> month(row, zone))
                        .toList()
                : statements.completeOf(partnerId, day, page).stream()
                        .map(statement -> line(statement, zone))
                        .toList();
    }

    private static Happening line(Statement statement, ZoneId zone) {
        return new Happening(
                statement.id(),
                statement.month().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
                true,
                statement.partnerId(),
                "statement",
                "Statement for " + MONTH.format(statement.month()) + " was complete",
                statement.number() + " \u00b7 " + statement.unit().code(),
                "statements/" + statement.id(),
                null,
                true);
    }

    private static Happening month(Object[] row, ZoneId zone) {
        var month = YearMonth.from((LocalDate) row[0]);
        long count = (Long) row[2];
        var words = count == 1 ? "1 statement was complete" : count + " statements were complete";
        return new Happening(
                Ids.derived("statements", month),
                ((LocalDate) row[1]).atStartOfDay(zone).toInstant(),
                true,
                null,
                "statement",
                words,
                MONTH.format(month),
                "statements",
                null,
                true);
    }
}
