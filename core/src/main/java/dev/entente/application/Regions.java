package dev.entente.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names that people have for several countries at once. */
public final class Regions {

    private static final Map<String, Set<String>> ALL = new TreeMap<>(Map.of(
            "DACH", Set.of("DE", "AT", "CH", "LI"),
            "NORDICS", Set.of("DK", "FI", "IS", "NO", "SE"),
            "BENELUX", Set.of("BE", "NL", "LU"),
            "IBERIA", Set.of("ES", "PT"),
            "UKI", Set.of("GB", "IE"),
            "NORTH-AMERICA", Set.of("US", "CA"),
            "ANZ", Set.of("AU", "NZ"),
            "EU",
                    Set.of(
                            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
                            "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK")));

    /** In the order of the alphabet. */
    public static final List<String> NAMES = List.copyOf(ALL.keySet());

    private Regions() {}

    /** Its countries; none where there is no such region. */
    public static Set<String> of(String name) {
        return ALL.getOrDefault(name.toUpperCase(Locale.ROOT), Set.of());
    }
}
