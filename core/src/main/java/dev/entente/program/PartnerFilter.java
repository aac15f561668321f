package dev.entente.program;

import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which partners to list: those found by what was typed, of any of these types, at any of these tiers today, in any of
 * these countries, in this state. What is empty or absent asks for nothing.
 */
public record PartnerFilter(
        String search,
        Set<PartnerType> types,
        Set<String> tiers,
        Set<String> countries,
        @Nullable State state) {

    public static final PartnerFilter ALL = new PartnerFilter("", Set.of(), Set.of(), Set.of(), null);

    public PartnerFilter {
        types = Set.copyOf(types);
        tiers = Set.copyOf(tiers);
        countries = Set.copyOf(countries);
    }
}
