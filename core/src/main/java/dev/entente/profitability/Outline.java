package dev.entente.profitability;

import dev.entente.api.Unit;
import dev.entente.program.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a forecast of a program can be about: its motions, the product families and the currency that its terms name. Pure. */
public record Outline(String program, String name, List<String> motions, List<String> families, Assumptions usual) {

    /** In place of a family, where terms name none. */
    private static final String ANY = "products";

    public Outline {
        motions = List.copyOf(motions);
        families = List.copyOf(families);
    }

    static Outline of(String program, String name, Version version, Unit own, boolean vendor) {
        var motions = MotionTerms.motions(version);
        var families = families(version);
        var usual = Assumptions.usual(unit(version, own), families.getFirst(), motions, vendor);
        return new Outline(program, name, List.copyOf(motions), families, usual);
    }

    /** Whether the version says anything that could be worked out. */
    static boolean isPossible(Version version) {
        return !MotionTerms.motions(version).isEmpty();
    }

    private static Stream<JsonNode> terms(Version version) {
        var prices = version.pricing().stream()
                .flatMap(each -> each.steps().stream())
                .map(step -> step.terms());
        return Stream.concat(prices, version.offers().stream().map(offer -> offer.terms()));
    }

    /** In their order in the terms: what these speak of first is what is mostly sold. */
    private static List<String> families(Version version) {
        var families = new ArrayList<String>();
        terms(version).forEach(terms -> {
            terms.findValues("family").forEach(each -> families.add(each.asString("")));
            terms.findParents("field").stream()
                    .filter(each -> each.path("field").asString("").equals("FAMILY"))
                    .forEach(each -> families.add(each.path("is").asString("")));
        });
        families.removeIf(String::isBlank);
        return families.isEmpty() ? List.of(ANY) : families.stream().distinct().toList();
    }

    private static Unit unit(Version version, Unit own) {
        var named = new TreeSet<String>();
        terms(version).forEach(terms -> terms.findValues("unit").forEach(each -> named.add(each.asString(""))));
        var currencies =
                named.stream().map(Outline::currency).filter(Objects::nonNull).toList();
        return currencies.isEmpty() || currencies.contains(own) ? own : currencies.getFirst();
    }

    private static @Nullable Unit currency(String code) {
        try {
            var unit = Unit.currency(code);
            return unit.isCurrency() ? unit : null;
        } catch (IllegalArgumentException counted) {
            return null;
        }
    }
}
