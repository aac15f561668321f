package dev.entente.attribution;

import dev.entente.sale.Evidence.Click;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Rules and reasons in words. None of them names a partner: each is shown to whom it concerns. */
final class Words {

    static final String ONLY_NAMED = "The sale names the partner, and nobody else claims it";
    static final String REGISTERED_ELSEWHERE = "The source says that the partner had registered the deal";
    static final String NAMED = "Nobody has a claim that counts; the partner that the sale names is credited";
    static final String NOBODY = "Nobody has a claim that counts, and no partner is credited";
    static final String NO_INFLUENCE = "The program gives no credit for influence";
    static final String HAS_THE_SALE = "It has the sale itself";
    static final String NO_POINTS = "No points are stated for it";
    static final String NOTHING_LEFT = "Others have all of the influence";

    static final String LEFT_OUT = "A valid registration goes first, of a partner that the split leaves out";

    private Words() {}

    static String agreed(Agreed agreed) {
        return "Agreed on " + agreed.on() + " by " + agreed.by();
    }

    /** For each partner by itself, which does not learn who else has something. */
    static String portion(Agreed agreed, Agreed.Portion portion) {
        return "It was agreed on " + agreed.on() + " that it has " + portion.share() + " of the credit";
    }

    static String excluded(String kind) {
        return "The sale is excluded: " + kind;
    }

    static String rule(Level level, Candidate winner) {
        return switch (level) {
            case MARKETPLACE -> {
                var contract = winner.contract();
                yield contract == null
                        ? ""
                        : "Procurement on " + contract.marketplace() + " under " + contract.offer()
                                + " overrides every other claim";
            }
            case REGISTERED -> {
                var registered = winner.registered();
                var number = registered == null ? null : registered.number();
                yield number == null ? REGISTERED_ELSEWHERE : "The partner's registration " + number + " held that day";
            }
            case PAID -> {
                var click = winner.click();
                yield click == null
                        ? ""
                        : "The last click that counts was in " + click.channel() + " on " + click.on() + ", campaign "
                                + click.campaign();
            }
            case DIRECT -> NAMED;
            case AGREED -> throw new IllegalArgumentException("Several share what was agreed");
            case EXCLUDED -> throw new IllegalArgumentException("Nobody wins what is excluded");
        };
    }

    /** Why somebody whose claim counts is behind another. */
    static String behind(Level own, Level winner) {
        if (own == winner) {
            return switch (winner) {
                case MARKETPLACE -> "Another contract goes first";
                case REGISTERED -> "Another registration is older";
                default -> "Another click that counts was later";
            };
        }
        return switch (winner) {
            case MARKETPLACE -> "Marketplace procurement goes first";
            case AGREED -> "A split that was agreed goes first";
            case REGISTERED -> "A valid registration goes first";
            default -> "A paid click goes first";
        };
    }

    /** Why what somebody shows does not count. */
    static String tooLittle(Candidate candidate, Asked asked) {
        var reasons = new ArrayList<String>();
        var contract = candidate.contract();
        if (contract != null) reasons.add("The program lets nothing on " + contract.marketplace() + " override");
        var registered = candidate.registered();
        if (registered != null) reasons.add(expired(registered.number(), asked.on()));
        var click = candidate.click();
        if (click != null) reasons.add(late(click, asked));
        return reasons.isEmpty() ? "It shows no contract, registration or click" : String.join("; ", reasons);
    }

    private static String expired(@Nullable String number, LocalDate on) {
        return "The registration " + number + " did not hold on " + on;
    }

    private static String late(Click click, Asked asked) {
        var days = asked.policy().daysOf(click.channel());
        if (days.isEmpty()) return "The program pays for nothing in " + click.channel();
        if (click.on().isAfter(asked.on())) return "The click came after the sale";
        return "The click was " + ChronoUnit.DAYS.between(click.on(), asked.on()) + " days before the sale; "
                + days.get() + " count";
    }
}
