package dev.entente.program;

import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which partners to list: those found by what was typed, of any of these types, at any of these tiers today, in any of
 * these programs, in any of these countries, in any of these states. What is empty or absent asks for nothing.
 */
public record PartnerFilter(
        String search,
        Set<PartnerType> types,
        Set<String> tiers,
        Set<String> programs,
        Set<String> countries,
        Set<State> states) {

    public static final PartnerFilter ALL = new PartnerFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public PartnerFilter {
        types = Set.copyOf(types);
        tiers = Set.copyOf(tiers);
        programs = Set.copyOf(programs);
        countries = Set.copyOf(countries);
        states = Set.copyOf(states);
    }

    public static PartnerFilter in(State... states) {
        return new PartnerFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(states));
    }

    /** The same words for the same filter, and others for another one. */
    public String words() {
        return List.of(
                        new TreeSet<>(types),
                        new TreeSet<>(tiers),
                        new TreeSet<>(programs),
                        new TreeSet<>(countries),
                        new TreeSet<>(states),
                        search)
                .toString();
    }
}
