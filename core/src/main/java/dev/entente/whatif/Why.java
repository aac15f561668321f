package dev.entente.whatif;

import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Step;
import dev.entente.earning.Tried;
import dev.entente.earning.Tried.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a result would be another one: pure functions. The words are the same for all results that change in the same way, so
 * that they can be counted: rates and names stand in them, what was sold for how much does not.
 */
final class Why {

    static final int MOST = 300;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String ROUNDED = "Rounded ";
    private static final String ANY = "…";

    private Why() {}

    /** What is first of all that differs: whether it is decided at all, the offer, the level, the steps, the days. */
    static String of(Tried tried) {
        var words = words(tried);
        return words.length() <= MOST ? words : words.substring(0, MOST - 1) + ANY;
    }

    private static String words(Tried tried) {
        var now = tried.now();
        var then = tried.then();
        if (now == null) return then == null ? "Nothing" : "Nothing was worked out before";
        if (then == null) return "The draft has no offer for it; before " + offer(now);
        if (then.result() instanceof Held held) return held(now, held);
        if (now.result() instanceof Held held) return "Held no longer: " + because(held);
        if (!Objects.equals(now.motion(), then.motion())) return "From " + offer(now) + " to " + offer(then);
        if (!(now.result() instanceof Earned before && then.result() instanceof Earned after))
            throw new IllegalStateException("Neither held nor earned");
        var step = offer(then) + ": ";
        var steps = isGivenBack(before, after) ? "what is given back goes by its sale" : steps(before, after);
        var tiers = tried.tiers();
        boolean moved = !tiers.isSame();
        if (steps != null && moved)
            return "Level " + tier(tiers.now()) + " → " + tier(tiers.then()) + ", " + step + steps;
        if (steps != null) return step + steps;
        if (before.kind() != after.kind()) return step + kind(before) + " → " + kind(after);
        if (!Objects.equals(now.payableUntil(), then.payableUntil())) return step + "payable on other days";
        return step + (before.amount().equals(after.amount()) ? "explained otherwise" : "another amount");
    }

    /** Its amount follows from what the sale earned, and differs from one to the next. */
    private static boolean isGivenBack(Earned before, Earned after) {
        return !before.amount().equals(after.amount())
                && before.amount().minor() <= 0
                && after.amount().minor() <= 0;
    }

    private static String held(Worth now, Held then) {
        return now.result() instanceof Held ? "Held for another reason: " + because(then) : "Held: " + because(then);
    }

    /** Without the day, which differs from one to the next. */
    private static String because(Held held) {
        return DAY.matcher(held.because()).replaceAll(ANY);
    }

    private static String offer(Worth worth) {
        var offer = worth.offer();
        return offer == null ? "no offer" : offer;
    }

    private static String tier(@Nullable String tier) {
        return tier == null ? "none" : tier;
    }

    private static String kind(Earned earned) {
        return switch (earned.kind()) {
            case PAYS -> "paid";
            case CHARGES -> "charged";
            case RETAINS -> "kept by the partner";
        };
    }

    /** The first step that is not the same; null where only the rounding differs, or nothing does. */
    private static @Nullable String steps(Earned before, Earned after) {
        var old = new ArrayList<>(said(before));
        var fresh = new ArrayList<>(said(after));
        for (var step : said(before)) if (fresh.remove(step)) old.remove(step);
        for (var step : fresh) {
            var counterpart = counterpart(step, old);
            if (counterpart != null) return changed(counterpart, step);
        }
        if (!fresh.isEmpty() && !old.isEmpty()) return gist(old.getFirst()) + " → " + gist(fresh.getFirst());
        if (!fresh.isEmpty()) return "new: " + gist(fresh.getFirst());
        return old.isEmpty() ? null : "no longer: " + gist(old.getFirst());
    }

    private static List<Step> said(Earned earned) {
        return earned.steps().stream()
                .filter(step -> !step.because().startsWith(ROUNDED))
                .toList();
    }

    private static @Nullable Step counterpart(Step step, List<Step> among) {
        return among.stream()
                .filter(other -> other.because().equals(step.because()))
                .filter(other -> Objects.equals(other.sku(), step.sku()))
                .filter(other -> other.operands().size() == step.operands().size())
                .findFirst()
                .orElse(null);
    }

    /** "10 % → 12 % of … for Software": an amount is said only where nothing else differs; several follow from each other. */
    private static String changed(Step before, Step after) {
        boolean names = differing(before, after, true) > 0 || differing(before, after, false) > 1;
        var operands = new ArrayList<String>();
        for (int i = 0; i < after.operands().size(); i++) {
            var old = before.operands().get(i);
            var now = after.operands().get(i);
            boolean said = isName(now) || !names;
            if (!old.equals(now) && said) operands.add(old + " → " + now);
            else operands.add(isName(now) ? now.toString() : ANY);
        }
        return filled(after, operands);
    }

    private static int differing(Step before, Step after, boolean names) {
        int differing = 0;
        for (int i = 0; i < after.operands().size(); i++) {
            var now = after.operands().get(i);
            if (isName(now) == names && !before.operands().get(i).equals(now)) differing++;
        }
        return differing;
    }

    private static String gist(Step step) {
        return filled(
                step,
                step.operands().stream()
                        .map(each -> isName(each) ? each.toString() : ANY)
                        .toList());
    }

    private static boolean isName(Object operand) {
        return operand instanceof Percentage || operand instanceof String;
    }

    private static String filled(Step step, List<String> operands) {
        var words = step.because();
        for (int i = 0; i < operands.size(); i++) words = words.replace("{" + i + "}", operands.get(i));
        return words;
    }
}
