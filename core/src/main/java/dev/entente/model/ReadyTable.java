package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.commercial.CommercialModel.Prepared;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.model.Part.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table ready to be asked: its parts by what they are worked out for. */
final class ReadyTable implements Prepared {

    private final RuleTerms terms;
    private final Conventions agreed;
    private final List<ReadyPart> parts;
    private final @Nullable PlainTable plain;

    ReadyTable(RuleTerms terms) {
        this.terms = terms;
        this.agreed = terms.agreed();
        var measures = terms.measures().stream().collect(Collectors.toMap(it -> it, it -> it));
        this.parts = terms.parts().stream()
                .map(part -> new ReadyPart(part, terms, measures))
                .toList();
        var ofLines = parts.stream().filter(part -> part.on() == Event.LINE);
        this.plain = PlainTable.of(
                terms, ofLines.flatMap(part -> part.rates().stream()).toList());
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing) {
        if (what instanceof Refunded refund)
            return agreed.lastGoesFirst() ? LastInFirstOut.of(refund, agreed) : agreed.undone(refund);
        var steps = plain != null && what instanceof Sale sale ? plain.steps(sale, standing) : null;
        if (steps != null) return Earning.of(terms.kind(), terms.rounding(), steps);
        var work = new Work(terms, what, standing);
        switch (what) {
            case Sale sale -> sale(sale, work);
            case Influenced influenced -> part(Event.INFLUENCED, Target.of(influenced, standing), work);
            case Delivered delivered -> part(Event.DELIVERED, Target.of(delivered), work);
            case Reached reached -> part(Event.REACHED, Target.of(reached), work);
            case Closed closed -> closed(closed.period(), work);
            case Refunded _ -> throw new IllegalStateException("A refund was answered above");
        }
        return answer(work, standing, what instanceof Influenced);
    }

    @Override
    public long minor(Occurrence what, Standing standing) {
        if (plain != null && what instanceof Sale sale) {
            long minor = plain.minor(sale, standing);
            if (minor != PlainTable.UNSURE) return minor;
        }
        return calculate(what, standing) instanceof Earned earned
                ? earned.amount().minor()
                : Long.MIN_VALUE;
    }

    private void sale(Sale sale, Work work) {
        var lines = sale.lines();
        var targets = new Target[lines.size()];
        for (int i = 0; i < targets.length; i++) targets[i] = Target.of(lines.get(i));
        for (int i = 0; i < parts.size() && work.isGoing(); i++) {
            var part = parts.get(i);
            if (part.on() == Event.SALE) part.work(Target.of(sale), work);
            if (part.on() == Event.LINE) lines(part, lines, targets, work);
        }
    }

    private static void lines(ReadyPart part, List<Line> lines, Target[] targets, Work work) {
        work.startsOver();
        for (int i = 0; i < targets.length && work.isGoing(); i++) {
            if (i > 0) work.passes(lines.get(i - 1));
            part.work(targets[i], work);
        }
    }

    private void part(Event on, Target target, Work work) {
        for (int i = 0; i < parts.size() && work.isGoing(); i++) {
            if (parts.get(i).on() == on) parts.get(i).work(target, work);
        }
    }

    private void closed(DateRange month, Work work) {
        for (int i = 0; i < parts.size() && work.isGoing(); i++) {
            var every = parts.get(i).part().every();
            if (every != null && every.endsWith(month))
                parts.get(i).work(Target.of(every.length().words()), work);
        }
    }

    private Earning answer(Work work, Standing standing, boolean influenced) {
        var held = work.held();
        if (held != null) return held;
        var steps = work.steps();
        boolean spoken = !steps.isEmpty();
        if (!spoken) steps.add(Step.nothing(terms.unit(), "Nothing is agreed for this"));
        var limits = terms.limits();
        if (spoken && limits != null) {
            Limited.ofSome(limits, work.what(), standing, steps);
            Limited.byEach(limits, work.isForNothing(), steps, 0, null);
            Limited.overATime(limits, standing, terms.unit(), steps);
        }
        // Of influence, what it is worked out of is a share already.
        return agreed.isShared() && !influenced && !standing.credit().isWhole()
                ? shared(steps, standing)
                : Earning.of(terms.kind(), terms.rounding(), steps);
    }

    /** Rounded as a whole first, so that the parts of all who are credited add up to it. */
    private Earning shared(List<Step> steps, Standing standing) {
        var whole = (Earned) Earning.of(terms.kind(), terms.rounding(), steps);
        var credit = standing.credit();
        var all = new ArrayList<>(whole.steps());
        var part = credit.of(whole.amount());
        var words = "{0} of {1} goes to others; its share as {2} is {3}";
        var others = whole.amount().minus(part);
        all.add(Step.of(words, others.negated().exact(), others, whole.amount(), credit.role(), credit.share()));
        return new Earned(terms.kind(), part, all);
    }

    /** What a rule is worked out for: a line, a sale, a project, a period. */
    record Target(@Nullable Line line, @Nullable Amount net, String words, long pieces) {

        /** The product that steps are about. */
        @Nullable
        String sku() {
            return line == null ? null : line.sku();
        }

        static Target of(Line line) {
            return new Target(line, line.net(), line.family(), line.quantity());
        }

        static Target of(Sale sale) {
            long pieces = 0;
            for (var line : sale.lines()) pieces = Math.addExact(pieces, line.quantity());
            return new Target(null, sale.net(), "the sale", pieces);
        }

        /** As a part of a running share where that is known, so that those of all who had influence add up. */
        static Target of(Influenced influenced, Standing standing) {
            var net = influenced.sale().net();
            var credit = standing.credit();
            if (credit.share().equals(influenced.share())) return new Target(null, credit.of(net), "the influence", 1);
            var part = influenced.share().fraction().movePointRight(12).longValueExact();
            var shared =
                    net.splitBy(part, Math.max(0, 1_000_000_000_000L - part)).getFirst();
            return new Target(null, shared, "the influence", 1);
        }

        static Target of(Delivered delivered) {
            return new Target(null, delivered.services(), delivered.project(), 1);
        }

        static Target of(Reached reached) {
            return new Target(null, null, reached.milestone(), 1);
        }

        static Target of(String period) {
            return new Target(null, null, "the " + period, 1);
        }
    }

    static Held noRate(String of, Standing standing) {
        var tier = standing.tier();
        return new Held("No rate is agreed for " + of + (tier == null ? " without a tier" : " at tier " + tier));
    }
}
