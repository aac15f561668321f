package dev.entente.rate;

import dev.entente.api.Unit;
import dev.entente.problem.Findings;
import dev.entente.rate.FindingRates.Wanted;
import dev.entente.rate.ReadingRates.Filter;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exchange rates as they are kept, with the rules that find them and no database. */
public final class RateFixtures {

    private RateFixtures() {}

    public static ExchangeRate rate(NewRate said) {
        return new ExchangeRate(said, RateSource.ECB);
    }

    /** Takes what is entered, as far as it is a rate. */
    public static Taken enter(List<ExchangeRate> known, List<NewRate> said, RateSource source) {
        var findings = new Findings();
        for (int i = 0; i < said.size(); i++) said.get(i).check("/rates/" + i, findings);
        findings.refuse(RateProblem.UNCLEAR_EXCHANGE_RATE);
        return take(known, said, source);
    }

    public static Taken upload(List<ExchangeRate> known, InputStream file, @Nullable RateSource source) {
        var read = RateFile.read(file);
        return take(known, read.rates(), source == null ? read.source() : source);
    }

    private static Taken take(List<ExchangeRate> known, List<NewRate> said, RateSource source) {
        long corrected = 0;
        for (var each : said) {
            var id = ExchangeRate.idOf(each, source);
            if (known.removeIf(
                    before -> ExchangeRate.idOf(before.said(), before.source()).equals(id))) corrected++;
            known.add(new ExchangeRate(each, source));
        }
        return new Taken(said.size() - corrected, corrected, 0);
    }

    public static List<ExchangeRate> newest(List<ExchangeRate> known) {
        return known.stream()
                .filter(each -> known.stream()
                        .noneMatch(other -> isSame(each, other) && other.on().isAfter(each.on())))
                .sorted(ExchangeRate.BY_PAIR)
                .toList();
    }

    private static boolean isSame(ExchangeRate one, ExchangeRate other) {
        return one.from().equals(other.from())
                && one.to().equals(other.to())
                && one.source().equals(other.source());
    }

    public static List<RateSource> sources(List<ExchangeRate> known) {
        return known.stream().map(ExchangeRate::source).distinct().sorted().toList();
    }

    public static List<ExchangeRate> course(List<ExchangeRate> known, Filter filter) {
        return known.stream()
                .filter(each -> each.from().code().equals(filter.from())
                        && each.to().code().equals(filter.to())
                        && each.source().equals(filter.source()))
                .sorted(ExchangeRate.NEWEST_FIRST.reversed())
                .toList();
    }

    public static FoundRate find(List<ExchangeRate> known, Wanted wanted) {
        var near = known.stream()
                .filter(wanted::covers)
                .sorted(ExchangeRate.NEWEST_FIRST)
                .toList();
        return new Ways(near)
                .find(wanted.from(), wanted.to(), List.of(Unit.currency("EUR")))
                .orElseThrow(() -> FindingRates.missing(
                        wanted.from(), wanted.to(), wanted.day(), wanted.mostDaysOld(), wanted.source()));
    }
}
