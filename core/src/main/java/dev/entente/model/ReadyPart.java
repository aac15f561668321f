package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.model.Part.Event;
import dev.entente.model.ReadyTable.Target;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of a table: finds the first rule that holds for a target, and adds its steps. */
final class ReadyPart {

    private static final Unit PIECES = Unit.counted("pieces", 0);
    private static final int YEAR = 12;

    private final Part part;
    private final RuleTerms terms;
    private final List<ReadyRate> rates;

    /** Null where a day decides too. */
    private final @Nullable Choice<ReadyRate> choice;

    ReadyPart(Part part, RuleTerms terms, Map<Measure, Measure> measures) {
        this.part = part;
        this.terms = terms;
        this.rates = part.rules().stream()
                .map(rule -> new ReadyRate(rule, terms, measures))
                .toList();
        boolean isDated = part.rules().stream().anyMatch(rule -> rule.valid() != null);
        this.choice = isDated ? null : Choice.of(part.rules(), rates, null);
    }

    Event on() {
        return part.on();
    }

    List<ReadyRate> rates() {
        return rates;
    }

    Part part() {
        return part;
    }

    void work(Target target, Work work) {
        var rate = choice == null ? dated(target, work) : choice.first(work.what(), target.line(), work.standing());
        if (rate != null) add(rate, target, work);
        else if (part.holds() && work.isGoing()) work.hold(ReadyTable.noRate(target.words(), work.standing()));
    }

    /** The first rule that is in force and holds; null also where that cannot be known, and the work is held. */
    private @Nullable ReadyRate dated(Target target, Work work) {
        var subject = work.subject(target.line());
        for (int i = 0; i < rates.size(); i++) {
            var rule = rates.get(i).rule();
            var when = rule.when();
            if (when != null && !when.holds(subject)) continue;
            var valid = rule.valid();
            if (valid == null) return rates.get(i);
            var start = valid.by().of(subject);
            if (start == null) {
                work.hold(new Held("The day of “" + valid.by().words() + "” is not known, and decides the terms"));
                return null;
            }
            if (valid.holds(start, work.what().on())) return rates.get(i);
        }
        return null;
    }

    private void add(ReadyRate rate, Target target, Work work) {
        int from = work.steps().size();
        var base = base(rate.base(), target, work);
        if (base == null) return;
        rate.add(base, target, work);
        if (!work.isGoing()) return;
        var limits = rate.rule().limits();
        if (limits != null) Limited.byEach(limits, base.minor() == 0, work.steps(), from, target.line());
        Limited.rounded(terms, target, work.steps(), from);
    }

    private @Nullable Amount base(Base base, Target target, Work work) {
        return switch (base.of()) {
            case NET -> net(target, work);
            case FIRST_YEAR -> firstYear(target, work);
            case LIST -> list(target, work);
            case PIECES -> new Amount(target.pieces(), PIECES);
            case ONCE -> new Amount(1, PIECES);
            case MEASURE -> measured(base, work);
        };
    }

    private static @Nullable Amount net(Target target, Work work) {
        var net = target.net();
        if (net == null) throw new IllegalStateException("Refused when the terms were made");
        return work.counted(net, target.line());
    }

    /** Of a sale as a whole, the first years of its lines together. */
    private static @Nullable Amount firstYear(Target target, Work work) {
        var line = target.line();
        if (line != null) return work.counted(firstYear(line), line);
        var sale = work.subject(null).what() instanceof Sale it ? it : null;
        if (sale == null) return net(target, work);
        var sum = Amount.zero(sale.unit());
        for (var each : sale.lines()) sum = sum.plus(firstYear(each));
        return work.counted(sum, null);
    }

    private static Amount firstYear(Line line) {
        long months = line.term().toTotalMonths();
        return months <= YEAR
                ? line.net()
                : line.net().splitBy(YEAR, months - YEAR).getFirst();
    }

    private static @Nullable Amount list(Target target, Work work) {
        var line = target.line();
        var list = line == null ? null : line.list();
        if (line == null || list == null) {
            work.hold(new Held("The list price is not known"));
            return null;
        }
        var exact = list.times(line.quantity());
        var rounded = exact.value().setScale(exact.unit().scale(), RoundingMode.HALF_UP);
        return work.counted(Amount.exactly(rounded, exact.unit()), line);
    }

    private static @Nullable Amount measured(Base base, Work work) {
        var measure = base.measure();
        if (measure == null) throw new IllegalStateException("Refused when the terms were made");
        var total = work.standing().total(measure);
        var less = base.less();
        if (less != null) total = total.minus(work.standing().total(less));
        if (!total.isNegative()) return total;
        if (less != null) return Amount.zero(total.unit());
        work.hold(new Held("What was measured is negative: " + total));
        return null;
    }
}
