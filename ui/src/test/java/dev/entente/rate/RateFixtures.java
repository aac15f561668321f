package dev.entente.rate;

import dev.entente.api.Unit;
import dev.entente.problem.Findings;
import dev.entente.rate.ExchangeRate.Source;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Exchange rates as they are kept, with the rules that find them and no database. */
public final class RateFixtures {

    private static final Comparator<ExchangeRate> BY_DAY = Comparator.comparing(ExchangeRate::on);

    private RateFixtures() {}

    public static ExchangeRate rate(NewRate said) {
        return new ExchangeRate(said, Source.ECB);
    }

    /** Takes what is entered, as far as it is a rate. */
    public static Taken enter(List<ExchangeRate> known, List<NewRate> said) {
        var findings = new Findings();
        for (int i = 0; i < said.size(); i++) said.get(i).check("/rates/" + i, findings);
        findings.refuse(RateProblem.UNCLEAR_EXCHANGE_RATE);
        return take(known, said, Source.ENTERED);
    }

    public static Taken upload(List<ExchangeRate> known, InputStream file) {
        var read = RateFile.read(file);
        return take(known, read.rates(), read.source());
    }

    private static Taken take(List<ExchangeRate> known, List<NewRate> said, Source source) {
        long corrected = 0;
        for (var each : said) {
            var id = ExchangeRate.idOf(each);
            if (known.removeIf(before -> ExchangeRate.idOf(before.said()).equals(id))) corrected++;
            known.add(new ExchangeRate(each, source));
        }
        return new Taken(said.size() - corrected, corrected, 0, 0);
    }

    public static List<ExchangeRate> newest(List<ExchangeRate> known) {
        return known.stream()
                .filter(each -> known.stream()
                        .filter(other -> isSame(each, other))
                        .max(BY_DAY)
                        .equals(Optional.of(each)))
                .toList();
    }

    private static boolean isSame(ExchangeRate one, ExchangeRate other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    public static List<ExchangeRate> course(List<ExchangeRate> known, String from, String to) {
        return known.stream()
                .filter(each ->
                        each.from().code().equals(from) && each.to().code().equals(to))
                .sorted(BY_DAY)
                .toList();
    }

    public static FoundRate find(List<ExchangeRate> known, Unit from, Unit to, LocalDate day, int days) {
        var near = known.stream()
                .filter(each -> !each.on().isAfter(day) && !each.on().isBefore(day.minusDays(days)))
                .toList();
        return new Ways(newest(near))
                .find(from, to, List.of(Unit.currency("EUR")))
                .orElseThrow(() -> FindingRates.missing(from, to, day, days));
    }
}
