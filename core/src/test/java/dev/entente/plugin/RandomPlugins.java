package dev.entente.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Classes that anybody could write, made by chance: loops, switches, lambdas, records, texts, figures, what is caught. */
final class RandomPlugins {

    private final Random random;
    private int names;

    RandomPlugins(long seed) {
        this.random = new Random(seed);
    }

    /** A class with a method {@code run(long)} that works something out and always ends. */
    String source(String name) {
        var body = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(5); i++) body.append(statement(2));
        return """
                package stranger;
                import java.math.*;
                import java.time.*;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import dev.entente.api.*;
                public final class %s {
                    sealed interface Shape permits Square, Pair {}
                    record Square(long side) implements Shape {}
                    record Pair(Shape one, Shape two) implements Shape {}
                    enum Level { LOW, MIDDLE, HIGH; Level next() { return values()[(ordinal() + 1) %% 3]; } }
                    private static final List<BigDecimal> RATES = List.of(new BigDecimal("0.1"), new BigDecimal("0.25"));
                    private static final Map<String, Level> LEVELS = Map.of("low", Level.LOW, "high", Level.HIGH);
                    private long sum;
                    public static String run(long seed) { return new %s().go(seed); }
                    private long size(Shape shape) {
                        return switch (shape) {
                            case Square(var side) when side < 3 -> 0;
                            case Square(var side) -> side * side;
                            case Pair(var one, var two) -> size(one) + size(two);
                        };
                    }
                    private String go(long x) {
                        var words = new StringBuilder();
                        var level = Level.LOW;
                %s
                        return words + " " + sum + " " + level + " " + LEVELS.get("low");
                    }
                }
                """.formatted(name, name, body.toString().indent(8));
    }

    private String statement(int depth) {
        var choices = new ArrayList<>(List.of(
                "sum += x * " + random.nextInt(1, 50) + ";",
                "words.append(\"a\").append(sum).append(x + \"b\" + level);",
                "level = level.next();",
                "sum += size(new Pair(new Square(x), new Pair(new Square(sum % 9), new Square(2))));",
                "sum += switch (level) { case LOW -> 1; case MIDDLE -> 2; case HIGH -> 3; };",
                "sum += RATES.stream().map(r -> r.multiply(BigDecimal.valueOf(x))).reduce(BigDecimal.ZERO, BigDecimal::add).longValue();",
                "sum += Amount.of(\"12.30\", \"EUR\").plus(Amount.of(\"0.07\", \"EUR\")).minor();",
                "sum += LocalDate.of(2026, 1, 31).plusMonths(Math.abs(sum % 50)).getDayOfMonth();",
                "try { sum += Long.parseLong(\"x\" + x); } catch (NumberFormatException e) { sum++; }",
                "try { sum /= x - x; } catch (ArithmeticException e) { sum--; } finally { sum += 2; }",
                "sum += new Pair(new Square(x), new Square(1)).equals(new Pair(new Square(x), new Square(1))) ? 1 : 0;",
                "words.append(new Pair(new Square(x), new Square(1)));",
                "words.append(Stream.of(\"c\", \"a\", \"b\").sorted().collect(Collectors.joining(\",\")));",
                "sum += Optional.of(x).map(it -> it + 1).filter(it -> it > 3).orElse(7L);",
                "long[] " + name() + " = new long[] {1, 2, x}; for (long each : " + last() + ") sum += each;",
                "int " + name() + " = 0; do { sum += " + last() + "; } while (++" + last() + " < "
                        + random.nextInt(1, 9) + ");",
                "words.append(\"ab\".repeat(3).replace(\"a\", \"xy\").substring(1, 4));",
                "sum += new BigDecimal(\"10\").divide(new BigDecimal(3), 4, RoundingMode.HALF_UP).unscaledValue().intValue();",
                "Object " + name() + " = x > 3 ? (Object) x : \"t\"; sum += switch (" + last()
                        + ") { case Long l when l > 5 -> l; case Long l -> -l; case String s -> s.length(); default -> 0; };",
                "sum += new TreeSet<>(Set.of(3L, x + 40, -9L)).first();",
                "words.append(new ArrayList<>(new TreeSet<>(List.of(x, 2L, 1L))));",
                "sum += Map.of(\"a\", x, \"b\", 2L).get(\"a\");",
                "var " + name() + " = new HashMap<Level, Long>(); " + last() + ".merge(level, x, Long::sum); sum += "
                        + last() + ".getOrDefault(Level.LOW, 1L);",
                "sum += new HashSet<>(List.of(new Square(x), new Square(2))).size();",
                "words.append(Stream.of(3L, x, 2L, 1L).sorted().distinct().skip(1).limit(2).toList());",
                "sum += IntStream.range(0, 9).boxed().collect(Collectors.groupingBy(i -> i % 2, Collectors.counting())).get(1);",
                "sum += Stream.of(Level.values()).collect(Collectors.toMap(it -> it, Level::ordinal)).get(level);",
                "words.append(String.valueOf(List.of(level, Optional.of(x))));",
                "Function<Long, Long> " + name() + " = v -> v + sum; sum = " + last() + ".apply(x) * 2 % 1000;"));
        if (depth > 0) {
            choices.add("for (int " + name() + " = 0; " + last() + " < " + random.nextInt(1, 9) + "; " + last()
                    + "++) {\n" + statement(depth - 1) + "}");
            choices.add("if (sum % 2 == 0) {\n" + statement(depth - 1) + "} else {\n" + statement(depth - 1) + "}");
            choices.add("var " + name() + " = new TreeMap<String, Long>(); " + last()
                    + ".merge(\"k\", x, Long::sum); for (var e" + last() + " : " + last()
                    + ".sequencedEntrySet()) {\n sum += e" + last() + ".getValue();" + statement(depth - 1) + "}");
            choices.add("for (var " + name() + " : new ArrayList<>(List.of(3, 1, 2))) { if (" + last()
                    + " == 2) continue;\n" + statement(depth - 1) + "}");
        }
        return choices.get(random.nextInt(choices.size())) + "\n";
    }

    private String name() {
        names++;
        return last();
    }

    private String last() {
        return "v" + names;
    }
}
