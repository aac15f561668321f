package dev.entente.export;

import dev.entente.contribution.BookedLine;
import dev.entente.contribution.ContributionPermissions;
import dev.entente.contribution.Dimension;
import dev.entente.contribution.KeepingProgramCosts;
import dev.entente.contribution.KeepingProgramCosts.Shown;
import dev.entente.contribution.ReadingContribution;
import dev.entente.contribution.ReadingContribution.Row;
import dev.entente.contribution.ReadingLines;
import dev.entente.contribution.ReadingLines.Asked;
import dev.entente.contribution.Span;
import dev.entente.contribution.Whose;
import dev.entente.identity.Requires;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What partners and programs left the vendor as sheets, each part of it by the use case that shows it. */
@ApplicationScoped
public class ExportingContribution {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    ReadingContribution reading;

    @Inject
    ReadingLines lines;

    @Inject
    KeepingProgramCosts costs;

    /** In total, or a row for each part of a dimension. */
    @Requires(ContributionPermissions.READ)
    public Sheet<Row> by(Dimension dimension, Span span) {
        return new Sheet<>(
                "Contribution by " + dimension.code() + " " + span.first() + " to " + span.last(),
                ContributionColumns.ROW,
                last -> last == null ? rows(dimension, span) : List.of());
    }

    private List<Row> rows(Dimension dimension, Span span) {
        return dimension == Dimension.TOTAL
                ? List.of(new Row(null, "All partners and programs", reading.of(span, Whose.ALL)))
                : reading.by(dimension, span);
    }

    /** What a figure is made of. */
    @Requires(ContributionPermissions.READ)
    public Sheet<BookedLine> lines(Asked asked) {
        return new Sheet<>(
                asked.figure().code().toLowerCase(Locale.ROOT) + " "
                        + asked.span().first() + " to " + asked.span().last(),
                ContributionColumns.LINE,
                last -> lines.after(asked, last == null ? "" : last.key(), Pages.SIZE));
    }

    @Requires(ContributionPermissions.READ)
    public Sheet<Shown> costs() {
        return new Sheet<>(
                "Program costs",
                ContributionColumns.COST,
                last -> costs.after(last == null ? BEFORE_ALL : last.cost().id(), Pages.SIZE));
    }
}
