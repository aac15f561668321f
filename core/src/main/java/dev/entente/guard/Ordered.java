package dev.entente.guard;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for what keeps things in the order of their hashes: the same, in the order in which they were put in. That of
 * {@code Set.of} differs from run to run, and with it whatever is copied from it.
 */
public final class Ordered {

    private Ordered() {}

    /** As {@code Set.of}: without nulls, doubles and changes. */
    public static Set<Object> set(Object[] elements) {
        var all = new LinkedHashSet<>();
        for (var one : elements) {
            Meter.now().tick();
            if (!all.add(requireNonNull(one))) throw new IllegalArgumentException("duplicate element");
        }
        return new FixedSet<>(all);
    }

    /** As {@code Map.of}: a key, its value, and so on. */
    public static Map<Object, Object> map(Object[] keysAndValues) {
        var all = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) put(all, keysAndValues[i], keysAndValues[i + 1]);
        return new FixedMap<>(all);
    }

    @SafeVarargs
    public static <K, V> Map<K, V> ofEntries(Map.Entry<? extends K, ? extends V>... entries) {
        var all = new LinkedHashMap<K, V>();
        for (var entry : entries) put(all, entry.getKey(), entry.getValue());
        return new FixedMap<>(all);
    }

    private static <K, V> void put(Map<K, V> all, K key, V value) {
        Meter.now().tick();
        if (all.putIfAbsent(requireNonNull(key), requireNonNull(value)) != null)
            throw new IllegalArgumentException("duplicate key");
    }

    public static <E> Set<E> copyOf(Collection<? extends E> elements) {
        var all = new LinkedHashSet<E>();
        for (var one : elements) {
            Meter.now().tick();
            all.add(requireNonNull(one));
        }
        return new FixedSet<>(all);
    }

    public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> entries) {
        var all = new LinkedHashMap<K, V>();
        entries.forEach((key, value) -> {
            Meter.now().tick();
            all.put(requireNonNull(key), requireNonNull(value));
        });
        return new FixedMap<>(all);
    }

    public static <E> HashSet<E> newHashSet(int elements) {
        return LinkedHashSet.newLinkedHashSet(elements);
    }

    public static <K, V> HashMap<K, V> newHashMap(int entries) {
        return LinkedHashMap.newLinkedHashMap(entries);
    }

    public static <E> Collector<E, ?, Set<E>> toSet() {
        return Collectors.toCollection(LinkedHashSet::new);
    }

    public static <E> Collector<E, ?, Set<E>> toUnmodifiableSet() {
        return Collectors.collectingAndThen(Ordered.<E>toSet(), Ordered::copyOf);
    }

    public static <E, K, V> Collector<E, ?, Map<K, V>> toMap(Function<E, K> key, Function<E, V> value) {
        return toMap(key, value, (_, _) -> {
            throw new IllegalStateException("Duplicate key");
        });
    }

    public static <E, K, V> Collector<E, ?, Map<K, V>> toMap(
            Function<E, K> key, Function<E, V> value, BinaryOperator<V> merging) {
        return Collectors.toMap(key, value, merging, LinkedHashMap::new);
    }

    public static <E, K, V> Collector<E, ?, Map<K, V>> toUnmodifiableMap(Function<E, K> key, Function<E, V> value) {
        return Collectors.collectingAndThen(toMap(key, value), Ordered::copyOf);
    }

    public static <E, K, V> Collector<E, ?, Map<K, V>> toUnmodifiableMap(
            Function<E, K> key, Function<E, V> value, BinaryOperator<V> merging) {
        return Collectors.collectingAndThen(toMap(key, value, merging), Ordered::copyOf);
    }

    public static <E, K> Collector<E, ?, ?> groupingBy(Function<E, K> key) {
        return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList());
    }

    public static <E, K, A, D> Collector<E, ?, ?> groupingBy(Function<E, K> key, Collector<E, A, D> below) {
        return Collectors.groupingBy(key, LinkedHashMap::new, below);
    }

    /** The same, of which each element is counted as it is put elsewhere: hashes that collide take as long as there are others. */
    public static <E> @Nullable Collection<E> counted(@Nullable Collection<E> elements) {
        return elements == null ? null : new Counted<>(elements);
    }

    public static <K, V> @Nullable Map<K, V> counted(@Nullable Map<K, V> entries) {
        if (entries == null) return null;
        return new AbstractMap<>() {
            @Override
            public Set<Map.Entry<K, V>> entrySet() {
                return new Counted<>(entries.entrySet());
            }
        };
    }

    private static final class Counted<E> extends AbstractSet<E> {

        private final Collection<E> all;

        Counted(Collection<E> all) {
            this.all = all;
        }

        @Override
        public Iterator<E> iterator() {
            var elements = all.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return elements.hasNext();
                }

                @Override
                public E next() {
                    Meter.now().tick();
                    return elements.next();
                }
            };
        }

        @Override
        public int size() {
            return all.size();
        }
    }

    /** Whether nobody can add to it or take from it. */
    static boolean isFixed(Object value) {
        return value instanceof FixedSet<?> || value instanceof FixedMap<?, ?>;
    }

    private static final class FixedSet<E> extends AbstractSet<E> {

        private final Set<E> all;

        FixedSet(Set<E> all) {
            this.all = Collections.unmodifiableSet(all);
        }

        @Override
        public boolean contains(@Nullable Object one) {
            return all.contains(requireNonNull(one));
        }

        @Override
        public Iterator<E> iterator() {
            return all.iterator();
        }

        @Override
        public int size() {
            return all.size();
        }
    }

    private static final class FixedMap<K, V> extends AbstractMap<K, V> {

        private final Map<K, V> all;

        FixedMap(Map<K, V> all) {
            this.all = Collections.unmodifiableMap(all);
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return all.get(requireNonNull(key));
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return all.containsKey(requireNonNull(key));
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return all.entrySet();
        }
    }
}
