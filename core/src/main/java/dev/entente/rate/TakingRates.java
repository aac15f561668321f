package dev.entente.rate;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes exchange rates down. What a source says again is a correction of what it said, and never of what others say. */
@Internal
@ApplicationScoped
@Transactional
class TakingRates {

    private static final int PART = 5_000;

    @Inject
    Rates rates;

    @Inject
    Audit audit;

    @Inject
    Event<RatesTaken> event;

    /** All of a file, or nothing of it. */
    public Taken takeAll(RateFile file) {
        var all = new Taken(0, 0, 0);
        var written = new ArrayList<NewRate>();
        for (int from = 0; from < file.rates().size(); from += PART) {
            var part = file.rates()
                    .subList(from, Math.min(from + PART, file.rates().size()));
            all = all.plus(take(part, file.source(), false, written));
        }
        tell(written);
        var taken = Map.of("source", file.source().code(), "taken", all);
        audit.record("exchange-rates.uploaded", "exchange-rates", Ids.next(), null, taken);
        return all;
    }

    /** Each pair and day once, and each told by itself. */
    public Taken take(List<NewRate> said, RateSource source) {
        var written = new ArrayList<NewRate>();
        var taken = take(said, source, true, written);
        tell(written);
        return taken;
    }

    /** Once for all of them: who hears of it looks for what waited. */
    private void tell(List<NewRate> written) {
        if (!written.isEmpty()) event.fire(RatesTaken.of(written));
    }

    private Taken take(List<NewRate> said, RateSource source, boolean isTold, List<NewRate> written) {
        var known = known(said, source);
        var write = new ArrayList<NewRate>();
        var changes = new ArrayList<Change>();
        long same = 0;
        for (var rate : said) {
            var before = known.get(ExchangeRate.idOf(rate, source));
            boolean equal = before != null && before.rate().compareTo(rate.rate()) == 0;
            if (equal) same++;
            else {
                write.add(rate);
                if (before != null || isTold) changes.add(change(before, rate, source));
            }
        }
        write(write, source);
        written.addAll(write);
        audit.recordAll(changes);
        long corrected = changes.stream().filter(each -> each.before() != null).count();
        return new Taken(write.size() - corrected, corrected, same);
    }

    private static Change change(@Nullable ExchangeRate before, NewRate now, RateSource source) {
        return new Change(
                before == null ? "exchange-rate.entered" : "exchange-rate.corrected",
                "exchange-rate",
                ExchangeRate.idOf(now, source),
                before == null ? null : View.of(before.said(), before.source()),
                View.of(now, source));
    }

    private Map<Object, ExchangeRate> known(List<NewRate> said, RateSource source) {
        var known = new HashMap<Object, ExchangeRate>();
        var found = rates.known(Scope.current().tenantId(), source.code(), froms(said), tos(said), days(said));
        found.forEach(each -> known.put(ExchangeRate.idOf(each.said(), source), each));
        return known;
    }

    private void write(List<NewRate> some, RateSource source) {
        if (some.isEmpty()) return;
        var figures = some.stream().map(each -> each.rate().toPlainString()).toArray(String[]::new);
        rates.write(Scope.current().tenantId(), source.code(), froms(some), tos(some), days(some), figures);
    }

    private static String[] froms(List<NewRate> said) {
        return said.stream().map(NewRate::from).toArray(String[]::new);
    }

    private static String[] tos(List<NewRate> said) {
        return said.stream().map(NewRate::to).toArray(String[]::new);
    }

    private static LocalDate[] days(List<NewRate> said) {
        return said.stream().map(NewRate::on).toArray(LocalDate[]::new);
    }

    /** A rate as the trail keeps it. */
    private record View(String from, String to, LocalDate on, String rate, String source) {

        static View of(NewRate said, RateSource source) {
            return new View(said.from(), said.to(), said.on(), said.rate().toPlainString(), source.code());
        }
    }
}
