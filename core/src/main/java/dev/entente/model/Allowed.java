package dev.entente.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** What something may still be, and whether it may be unknown. */
sealed interface Allowed {

    boolean unknown();

    boolean isNothing();

    /** What both allow; they are of one kind. */
    Allowed and(Allowed other);

    /** As people read it after a name: "is gold". */
    String words(LongFunction<Object> shown);

    /** One of these, or anything but these. */
    record Values(boolean but, Set<?> values, boolean unknown) implements Allowed {

        static final Values ANY = new Values(true, Set.of(), true);

        static Values of(Collection<?> values) {
            return new Values(false, new LinkedHashSet<>(values), false);
        }

        /** All that these are not. */
        Values others() {
            return new Values(!but, values, !unknown);
        }

        @Override
        public boolean isNothing() {
            return !but && values.isEmpty() && !unknown;
        }

        @Override
        public Allowed and(Allowed other) {
            var that = (Values) other;
            if (but && !that.but) return that.and(this);
            var both = new LinkedHashSet<Object>(values);
            if (but) both.addAll(that.values);
            else if (that.but) both.removeAll(that.values);
            else both.retainAll(that.values);
            return new Values(but, both, unknown && that.unknown);
        }

        @Override
        public String words(LongFunction<Object> shown) {
            if (values.isEmpty()) return but ? "is anything" : "is not known";
            var listed = values.stream().map(Object::toString).collect(Collectors.joining(" or "));
            return (but ? "is not " : "is ") + listed;
        }
    }

    /** A figure or day counted in its smallest steps, both ends included; the first above the last: nothing known. */
    record Span(long first, long last, boolean unknown) implements Allowed {

        static final Span NOT_KNOWN = new Span(1, 0, true);

        @Override
        public boolean isNothing() {
            return first > last && !unknown;
        }

        @Override
        public Allowed and(Allowed other) {
            var that = (Span) other;
            return new Span(Math.max(first, that.first), Math.min(last, that.last), unknown && that.unknown);
        }

        @Override
        public String words(LongFunction<Object> shown) {
            if (first > last) return "is not known";
            if (first == last) return "is " + shown.apply(first);
            boolean open = last == Long.MAX_VALUE;
            if (first == Long.MIN_VALUE && open) return "is known";
            if (first <= 0 && !open) return "is at most " + shown.apply(last);
            var from = "is at least " + shown.apply(first);
            return open ? from : from + " and at most " + shown.apply(last);
        }
    }
}
