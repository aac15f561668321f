package dev.entente.guard;

import dev.entente.guard.Exhausted.Limit;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.BaseStream;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for methods of the JDK whose cost is the product of what they are given: {@link Metering} has plugins call these
 * instead.
 */
public final class Costly {

    private static final int DELIMITER = 100;
    private static final int MOST_STAGES = 100;
    private static final long STAGE = 24;

    private Costly() {}

    /** An array is about to be copied as a whole; what it throws is the plugin's own affair. */
    public static void copied(@Nullable Object array) {
        if (array == null) return;
        var meter = Meter.now();
        int length = Array.getLength(array);
        meter.burn(1 + length / Long.BYTES);
        meter.ask(length);
    }

    /** A stream was made of another one: each of its elements goes through one stage more. */
    public static void stage(BaseStream<?, ?> made, @Nullable BaseStream<?, ?> from) {
        if (from == null || made == from) return;
        var meter = Meter.now();
        meter.ask(STAGE);
        if (meter.stages(made, from) > MOST_STAGES) throw meter.spent(Limit.STAGES);
    }

    public static String repeat(String text, int times) {
        Meter.now().many(multiplied(text.length(), times));
        return text.repeat(times);
    }

    public static BigDecimal pow(BigDecimal base, int exponent) {
        var meter = Meter.now();
        meter.use(base);
        meter.digits(multiplied(base.precision(), exponent));
        meter.digits(multiplied(base.scale(), exponent));
        return base.pow(exponent);
    }

    public static String replace(String text, CharSequence old, CharSequence by) {
        Meter.now().many(multiplied(text.length() + 1, by.length() + 1));
        return text.replace(old, by);
    }

    public static String join(CharSequence delimiter, Iterable<? extends CharSequence> parts) {
        var all = new ArrayList<CharSequence>();
        for (var part : parts) all.add(counted(part));
        return String.join(shortened(delimiter), all);
    }

    public static Collector<CharSequence, ?, String> joining() {
        return Collectors.mapping(Costly::counted, Collectors.joining());
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter) {
        return Collectors.mapping(Costly::counted, Collectors.joining(shortened(delimiter)));
    }

    /** The same stream, of which each element is counted as it comes to the next stage. */
    public static <E> Stream<E> each(Stream<E> stream) {
        return stream.peek(element -> Meter.now().pass(element));
    }

    public static IntStream each(IntStream stream) {
        return stream.peek(_ -> Meter.now().pass(null));
    }

    public static LongStream each(LongStream stream) {
        return stream.peek(_ -> Meter.now().pass(null));
    }

    public static DoubleStream each(DoubleStream stream) {
        return stream.peek(_ -> Meter.now().pass(null));
    }

    private static CharSequence counted(CharSequence part) {
        Meter.now().use(part);
        return part;
    }

    private static CharSequence shortened(CharSequence delimiter) {
        Meter.now().digits(delimiter.length() > DELIMITER ? Integer.MAX_VALUE : 0);
        return delimiter;
    }

    private static int multiplied(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, Math.abs((long) one * other));
    }
}
