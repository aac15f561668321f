package dev.entente.pricebook;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shows and says how much of a book's prices is left for the vendor at least, to and by those who may know costs. One begins today
 * or later and ends the one before, so that no price of a day that is over changes.
 */
@ApplicationScoped
@Transactional
public class KeepingMargins {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    @Inject
    Prices prices;

    @Inject
    Margins margins;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    /** What was and will be said of a book, the first day first. */
    @Requires(PricebookPermissions.COST_SEE)
    public List<LeastMargin> of(String code) {
        return margins.of(ReadingBooks.open(prices, code).id());
    }

    /** In percent of the price; none: nothing is said any more. Returns what is and will be said. */
    @Requires(PricebookPermissions.COST_SET)
    public List<LeastMargin> set(String code, LocalDate from, @Nullable BigDecimal percent) {
        var book = ReadingBooks.open(prices, code);
        check(from, percent, tenant.today());
        DescribingBooks.lock(prices); // two at once both change what was there before
        var id = Ids.derived("least-margin", book.id(), from);
        var known = margins.of(book.id()).stream()
                .filter(each -> each.from().equals(from))
                .findFirst()
                .orElse(null);
        var now = new LeastMargin(book.id(), from, percent);
        if (known == null) {
            margins.insert(now);
            audit.record("least-margin.set", "least-margin", id, null, View.of(book, now));
        } else if (!Objects.equals(known.share(), now.share())) {
            var before = View.of(book, known);
            known.percent = now.percent;
            margins.update(known);
            audit.record("least-margin.set", "least-margin", id, before, View.of(book, now));
        }
        return margins.of(book.id());
    }

    static void check(LocalDate from, @Nullable BigDecimal percent, LocalDate today) {
        var findings = new Findings();
        if (from.isBefore(today) || from.isAfter(LAST))
            findings.add("/from", "Begin today or later; offers of days that are over stay as they are");
        if (percent != null && (percent.signum() <= 0 || percent.compareTo(ALL) >= 0))
            findings.add("/percent", "Use more than 0 and less than 100, or leave it out");
        if (percent != null && percent.stripTrailingZeros().scale() > 2)
            findings.add("/percent", "Use at most 2 decimals");
        findings.refuse(PricebookProblem.UNCLEAR_LEAST_MARGIN);
    }

    /** As the trail keeps it. */
    record View(String book, LocalDate from, @Nullable String percent) {

        static View of(PriceBook book, LeastMargin said) {
            var share = said.share();
            return new View(
                    book.code(),
                    said.from(),
                    share == null ? null : share.percent().toPlainString());
        }
    }
}
