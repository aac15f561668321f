package dev.entente.ui.contribution;

import com.vaadin.flow.router.QueryParameters;
import dev.entente.contribution.Dimension;
import dev.entente.contribution.Figure;
import dev.entente.contribution.Span;
import dev.entente.contribution.Whose;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Format;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;

/** How a report stands in the address, and what its months are called. */
final class ContributionAddress {

    static final String PAGE = "contribution";
    static final String LINES = "contribution-lines";

    private static final int QUARTERS_BACK = 5;
    private static final int MONTHS_BACK = 6;
    private static final int QUARTER = 3;

    private ContributionAddress() {}

    static String text(QueryParameters said, String name) {
        return said.getSingleParameter(name).orElse("");
    }

    /** All of it, where the address does not say whose it is, or says it in a way that nobody writes. */
    static Whose whose(QueryParameters said) {
        var by = text(said, "by");
        var key = text(said, "of");
        try {
            return key.isEmpty() ? Whose.ALL : Whose.of(by, key);
        } catch (Problem unclear) {
            return Whose.ALL;
        }
    }

    static String page(Span span, Whose whose) {
        return PAGE + "?" + question(span, whose);
    }

    /** What stands behind the question mark. */
    static String question(Span span, Whose whose) {
        return months(span) + (whose.by() == Dimension.TOTAL ? "" : "&" + whose.address());
    }

    static String lines(Figure figure, Span span, Whose whose) {
        return LINES + "?figure=" + figure.code() + "&" + question(span, whose);
    }

    private static String months(Span span) {
        return "from=" + span.first() + "&until=" + span.last();
    }

    /** Fiscal quarters and years up to now, and the last months; the one that is shown is among them in any case. */
    static List<Span> choices(YearMonth now, Month yearStart, Span shown) {
        var choices = new LinkedHashSet<Span>();
        for (int i = 0; i <= QUARTERS_BACK; i++)
            choices.add(Span.quarter(now.minusMonths((long) QUARTER * i), yearStart));
        choices.add(Span.year(now, yearStart));
        choices.add(Span.year(now, yearStart).before());
        for (int i = 0; i < MONTHS_BACK; i++) choices.add(new Span(now.minusMonths(i), now.minusMonths(i)));
        choices.add(shown);
        return List.copyOf(choices);
    }

    /** "March 2026", "January 2026 to March 2026". */
    static String words(Span span) {
        var format = Format.user();
        var first = format.month(span.first());
        return span.length() == 1 ? first : first + " to " + format.month(span.last());
    }
}
