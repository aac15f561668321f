package dev.entente.ui.contribution;

import dev.entente.contribution.BookedLine;
import dev.entente.contribution.Contribution;
import dev.entente.contribution.ContributionPermissions;
import dev.entente.contribution.Dimension;
import dev.entente.contribution.ReadingContribution;
import dev.entente.contribution.ReadingContribution.Row;
import dev.entente.contribution.ReadingLines;
import dev.entente.contribution.ReadingLines.Asked;
import dev.entente.contribution.Span;
import dev.entente.contribution.Whose;
import dev.entente.export.ExportingContribution;
import dev.entente.problem.Problem;
import dev.entente.table.Sheet;
import dev.entente.tenant.CurrentTenant;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages about contributions ask. */
@Dependent
public class ContributionDesk {

    @Inject
    ReadingContribution reading;

    @Inject
    ReadingLines lines;

    @Inject
    ExportingContribution exporting;

    @Inject
    CurrentTenant tenant;

    @Inject
    Today today;

    @Inject
    Visit visit;

    /** The last fiscal quarter that is over, where nothing is said or it cannot be read. */
    Span span(@Nullable String from, @Nullable String until) {
        try {
            return reading.span(from, until);
        } catch (Problem unclear) {
            return reading.span(null, null);
        }
    }

    YearMonth month() {
        return today.month();
    }

    Month yearStart() {
        return tenant.get().fiscalYearStart();
    }

    Contribution of(Span span, Whose whose) {
        return reading.of(span, whose);
    }

    List<Row> by(Dimension dimension, Span span) {
        return reading.by(dimension, span);
    }

    List<BookedLine> lines(Asked asked, String after, int limit) {
        return lines.after(asked, after, limit);
    }

    Sheet<Row> sheet(Dimension dimension, Span span) {
        return exporting.by(dimension, span);
    }

    Sheet<BookedLine> sheet(Asked asked) {
        return exporting.lines(asked);
    }

    boolean mayEnter() {
        return visit.may(ContributionPermissions.ENTER);
    }
}
