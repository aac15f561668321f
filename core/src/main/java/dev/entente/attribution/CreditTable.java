package dev.entente.attribution;

import dev.entente.program.AttributionPolicy;
import dev.entente.program.AttributionPolicy.PaidChannel;
import dev.entente.program.AttributionPolicy.Unclaimed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A program's policy in words: the levels in their order, and the influence beside them. The same for both sides. */
public record CreditTable(
        String program, String name, int version, LocalDate inForceFrom, List<Row> levels, Row influence) {

    /** What a level is called, when it decides, and what follows. */
    public record Row(String title, String when, String then) {}

    static CreditTable of(String program, String name, int version, LocalDate from, AttributionPolicy policy) {
        return new CreditTable(program, name, version, from, levels(policy), influence(policy));
    }

    static List<Row> levels(AttributionPolicy policy) {
        return List.of(
                new Row(
                        Level.EXCLUDED.title(),
                        policy.excluded().isEmpty()
                                ? "The program excludes nothing."
                                : "The sale came from traffic of the kind " + list(policy.excluded()) + ".",
                        "Nobody is credited, whatever else is claimed."),
                new Row(
                        Level.MARKETPLACE.title(),
                        marketplaces(policy.marketplaces()),
                        "It overrides registrations and clicks."),
                new Row(
                        Level.AGREED.title(),
                        "The partners that sell it together agreed on their shares, and no partner that they leave out holds"
                                + " a registration.",
                        "Each is credited with its share; what the vendor's own sellers have is no partner's."),
                new Row(
                        Level.REGISTERED.title(),
                        "A partner sourced or sells the deal, and its registration held on the day of the sale.",
                        "Of several, the older registration is credited."),
                new Row(Level.PAID.title(), paid(policy.paid()), "Of several, the last click is credited."),
                new Row(
                        Level.DIRECT.title(),
                        "Nobody has a claim that counts.",
                        policy.unclaimed() == Unclaimed.NAMED
                                ? "The partner that the sale names is credited."
                                : "No partner is credited."));
    }

    static Row influence(AttributionPolicy policy) {
        var influence = policy.influence();
        var when = "A partner is said to have influenced a sale that it does not have itself.";
        var then = switch (influence.split()) {
            case EQUALLY -> "All who had influence share its credit equally.";
            case POINTS -> "All who had influence share its credit by the points stated for them.";
            case FIXED -> "Each has a share of " + influence.share() + " of its credit, as far as it goes.";
            case NONE -> "The program gives no credit for it.";
        };
        return new Row("Influence", when, then);
    }

    private static String marketplaces(List<String> marketplaces) {
        if (marketplaces.isEmpty()) return "The program lets no marketplace override.";
        if (marketplaces.contains(AttributionPolicy.ANY))
            return "The sale was procured under a contract on a marketplace.";
        return "The sale was procured under a contract on " + list(marketplaces) + ".";
    }

    private static String paid(List<PaidChannel> paid) {
        if (paid.isEmpty()) return "The program pays for no channel.";
        return "The customer came by a partner's click before the sale: "
                + paid.stream().map(each -> paid(each, paid.size() == 1)).collect(Collectors.joining(", ")) + ".";
    }

    private static String paid(PaidChannel each, boolean only) {
        var rest = only ? "any channel" : "any other channel";
        var channel = each.channel().equals(AttributionPolicy.ANY) ? rest : each.channel();
        return "in " + channel + " up to " + each.days() + (each.days() == 1 ? " day" : " days");
    }

    private static String list(List<String> words) {
        if (words.size() == 1) return words.getFirst();
        return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }
}
