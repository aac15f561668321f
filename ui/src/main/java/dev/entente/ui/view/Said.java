package dev.entente.ui.view;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list's filter in the words of its parameters over REST; any of several values. */
public final class Said implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, List<String>> values = new TreeMap<>();

    public Said() {}

    Said(Map<String, List<String>> values) {
        this.values.putAll(values);
    }

    /** What an address says of these fields. */
    public static Said in(QueryParameters address, Collection<String> fields) {
        var said = new Said();
        fields.forEach(field -> said.with(field, address.getParameters(field), word -> word));
        return said;
    }

    QueryParameters address() {
        return new QueryParameters(values());
    }

    /** Whether it says nothing beside this field. */
    boolean isOnly(String field) {
        return values.keySet().stream().allMatch(field::equals);
    }

    Map<String, List<String>> values() {
        return Map.copyOf(values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Nothing is said where nothing is chosen. */
    public <T> Said with(String field, Collection<T> chosen, Function<T, String> word) {
        var words = chosen.stream()
                .map(word)
                .filter(each -> !each.isBlank())
                .sorted()
                .toList();
        if (!words.isEmpty()) values.put(field, words);
        return this;
    }

    public Said with(String field, String value) {
        return with(field, List.of(value), word -> word);
    }

    /** Those of these that are said; what there is no longer is left out. */
    public <T> Set<T> of(String field, Collection<T> known, Function<T, String> word) {
        var words = values.getOrDefault(field, List.of());
        return known.stream()
                .filter(each -> words.contains(word.apply(each)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public Optional<String> of(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said said && said.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
