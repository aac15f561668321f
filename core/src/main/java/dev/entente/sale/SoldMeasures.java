package dev.entente.sale;

import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.measure.MeasureSource;
import dev.entente.rate.FindingRates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The measures of what partners sold: revenue in three ways of counting what was given back, deals, and pieces. */
@ApplicationScoped
class SoldMeasures implements MeasureSource {

    private static final List<String> FILTERS =
            List.of("family", "sku", "motion", "kind", "registered", "route", "program", "role");
    private static final Set<Per> PERS = Set.of(Per.PARTNER, Per.CUSTOMER, Per.PRODUCT_LINE, Per.SUBSCRIPTION);

    private static final Set<String> LESS_WHAT_IS_GIVEN_BACK =
            Set.of(SoldQuery.NET, SoldQuery.KEPT, SoldQuery.QUANTITY, SoldQuery.NET_NEW, SoldQuery.NET_NEW_KEPT);
    private static final List<Definition> ALL = Stream.of(named().stream(), bySale(), converted())
            .flatMap(each -> each)
            .toList();

    @Inject
    CountingSold counting;

    @Inject
    CountingAbroad abroad;

    @Override
    public List<Definition> definitions() {
        return ALL;
    }

    private static List<Definition> named() {
        return List.of(
                money(
                        SoldQuery.NET,
                        "Net revenue",
                        "The net of all lines sold in the window, less the net of lines refunded in it"),
                money(
                        SoldQuery.GROSS,
                        "Gross revenue",
                        "The net of all lines sold in the window; what is refunded later takes nothing away"),
                money(
                        SoldQuery.KEPT,
                        "Kept revenue",
                        "The net of all lines sold in the window, less what was ever refunded of them"),
                counted(SoldQuery.DEALS, "Deals", "The sales made in the window; what is refunded later stays counted"),
                counted(
                        SoldQuery.QUANTITY,
                        "Pieces",
                        "The pieces of all lines sold in the window, less the pieces refunded in it"),
                counted(
                        SoldQuery.NET_NEW,
                        "Net new pieces",
                        "The pieces of new sales and expansions in the window, less the pieces of these refunded in it"),
                counted(
                        SoldQuery.NET_NEW_KEPT,
                        "Net new pieces kept",
                        "The pieces of new sales and expansions in the window, less the pieces of these refunded in it; of"
                                + " subscriptions with a term also what a renewal changes, less what ended and was not renewed"));
    }

    /** Names of their own, as published terms count what they counted when they were published. */
    private static Stream<Definition> bySale() {
        return named().stream()
                .filter(each -> LESS_WHAT_IS_GIVEN_BACK.contains(each.what()))
                .map(each -> new Definition(
                        each.what() + SoldQuery.BY_SALE,
                        each.words() + " by sale",
                        each.formula() + "; what is refunded names no role, registration or subscription, and counts by"
                                + " those of its sale",
                        each.filters(),
                        each.pers(),
                        each.money(),
                        each.own()));
    }

    private static Stream<Definition> converted() {
        return named().stream()
                .filter(Definition::money)
                .map(each -> new Definition(
                        each.what() + SoldQuery.CONVERTED,
                        each.words() + ", converted",
                        each.formula() + "; in whatever currency: by the rate of the day of the sale or of the "
                                + FindingRates.USUAL_DAYS
                                + " days before, and nothing as long as there is none; what is"
                                + " refunded counts by the rate, role, registration and subscription of its sale",
                        each.filters(),
                        each.pers(),
                        true,
                        false));
    }

    private static Definition money(String what, String words, String formula) {
        return new Definition(what, words, formula, FILTERS, PERS, true, false);
    }

    private static Definition counted(String what, String words, String formula) {
        return new Definition(what, words, formula, FILTERS, PERS, false, false);
    }

    @Override
    public List<Fact> facts(Question question) {
        boolean looksBack = looksBack(question.measure());
        return counting.of(question.partners(), (session, partners) -> {
            var query = new SoldQuery(question, partners);
            var sold = converts(question.measure())
                    ? abroad.facts(
                            query.inAnyCurrency(session), question.measure().unit())
                    : query.facts(session);
            return looksBack
                    ? Stream.concat(sold.stream(), query.ofSubscriptions(session).stream())
                            .toList()
                    : sold;
        });
    }

    @Override
    public boolean converts(Measure measure) {
        return SoldQuery.isConverted(measure);
    }

    /** What ends in a window was sold before it. */
    @Override
    public boolean looksBack(Measure measure) {
        return SoldQuery.looksAtSubscriptions(measure);
    }
}
