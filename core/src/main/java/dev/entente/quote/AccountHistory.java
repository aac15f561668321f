package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.deal.Deal;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.deal.Stage;
import java.util.List;
import java.util.function.Predicate;

/**
 * What there was with a customer before an offer.
 *
 * @param quotes the newest of the others
 * @param approved those that asked for a special price or needed an approval for another reason, the newest first
 * @param pipeline all deals by stage and currency
 * @param deals the newest
 */
public record AccountHistory(
        String customer, List<Quote> quotes, List<Quote> approved, List<PipelineRow> pipeline, List<Deal> deals) {

    public AccountHistory {
        quotes = List.copyOf(quotes);
        approved = List.copyOf(approved);
        pipeline = List.copyOf(pipeline);
        deals = List.copyOf(deals);
    }

    /** What its won deals came to, each currency for itself. */
    public List<Amount> won() {
        return pipeline.stream()
                .filter(row -> row.stage() == Stage.WON)
                .map(PipelineRow::amount)
                .toList();
    }

    /** How many deals are at such stages. */
    public long count(Predicate<Stage> at) {
        return pipeline.stream()
                .filter(row -> at.test(row.stage()))
                .mapToLong(PipelineRow::count)
                .sum();
    }
}
