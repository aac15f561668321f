package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a tier asks for, held against what a partner has: what there is, what is needed, and what is missing. */
public sealed interface Gauge {

    boolean isMet();

    /** The share that is done, cut, so that 99.9 % is not yet all of it. */
    int percent();

    /** The figures in it, in their order. */
    Stream<Step> steps();

    /** What is missing, in words; of alternatives the one that is nearest. */
    String words();

    /** One requirement, and what the partner has of it. */
    record Step(Requirement requirement, Amount has) implements Gauge {

        @Override
        public boolean isMet() {
            return has.compareTo(requirement.least()) >= 0;
        }

        /** What is still missing; zero when it is met. */
        public Amount missing() {
            return isMet() ? Amount.zero(has.unit()) : requirement.least().minus(has);
        }

        @Override
        public int percent() {
            if (isMet()) return 100;
            if (has.minor() <= 0) return 0;
            return BigDecimal.valueOf(has.minor())
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(requirement.least().minor()), 0, RoundingMode.DOWN)
                    .intValue();
        }

        @Override
        public Stream<Step> steps() {
            return Stream.of(this);
        }

        @Override
        public String words() {
            var stands = requirement.words() + ": " + has.value().toPlainString() + " of " + requirement.least();
            return isMet() ? stands : stands + ", " + missing() + " missing";
        }
    }

    /** All of these. */
    record Every(List<Gauge> of) implements Gauge {

        public Every {
            of = List.copyOf(of);
        }

        @Override
        public boolean isMet() {
            return of.stream().allMatch(Gauge::isMet);
        }

        @Override
        public int percent() {
            return of.stream().mapToInt(Gauge::percent).min().orElse(100);
        }

        @Override
        public Stream<Step> steps() {
            return of.stream().flatMap(Gauge::steps);
        }

        @Override
        public String words() {
            var open = of.stream().filter(each -> !each.isMet()).toList();
            return (open.isEmpty() ? of : open).stream().map(Gauge::words).collect(Collectors.joining("; "));
        }
    }

    /** One of these is enough. */
    record Either(List<Gauge> of) implements Gauge {

        public Either {
            of = List.copyOf(of);
        }

        @Override
        public boolean isMet() {
            return of.stream().anyMatch(Gauge::isMet);
        }

        @Override
        public int percent() {
            return nearest().percent();
        }

        @Override
        public Stream<Step> steps() {
            return of.stream().flatMap(Gauge::steps);
        }

        @Override
        public String words() {
            return nearest().words();
        }

        private Gauge nearest() {
            return of.stream().max(Comparator.comparingInt(Gauge::percent)).orElseThrow();
        }
    }

    /** From the totals of what is asked for; what a partner has none of is zero. */
    static Gauge of(Asked asked, Map<Measure, Amount> totals) {
        return switch (asked) {
            case Requirement one -> {
                var none = Amount.zero(one.measure().unit());
                yield new Step(one, totals.getOrDefault(one.measure(), none));
            }
            case Asked.All all -> new Every(all(all.of(), totals));
            case Asked.Any any -> new Either(all(any.of(), totals));
        };
    }

    static List<Gauge> all(List<Asked> asked, Map<Measure, Amount> totals) {
        return asked.stream().map(each -> of(each, totals)).toList();
    }
}
