package dev.entente.ui.whatif;

import dev.entente.api.Amount;
import dev.entente.job.Job;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import dev.entente.whatif.OutcomeQuery.Order;
import dev.entente.whatif.WhatIf;
import dev.entente.whatif.WhatIf.Levels;
import org.jspecify.annotations.Nullable;

/** What-ifs in words. */
final class WhatIfWords {

    private WhatIfWords() {}

    /** "1 Jan 2026 to 31 Dec 2026, levels as they were". */
    static String about(WhatIf whatIf) {
        return days(whatIf) + ", " + levels(whatIf.levels());
    }

    static String days(WhatIf whatIf) {
        var days = whatIf.days();
        return Format.user().day(days.from()) + " to " + Format.user().day(days.last());
    }

    static String levels(Levels levels) {
        return switch (levels) {
            case KEPT -> "levels as they were";
            case TRIED -> "levels as the draft gives them";
        };
    }

    static String order(@Nullable Order order) {
        return switch (order) {
            case LOSES -> "Who loses most first";
            case GAINS -> "Who gains most first";
            case NOW -> "Who gets most today first";
            case THEN -> "Who would get most first";
            case NAME -> "By name";
            case CHANGES -> "Who changes most first";
            case null -> "";
        };
    }

    /** With a plus in front of what is more. */
    static String signed(Amount difference) {
        return (difference.minor() > 0 ? "+" : "") + Format.user().money(difference);
    }

    static String signedFigure(Amount difference) {
        return (difference.minor() > 0 ? "+" : "") + Format.user().figure(difference);
    }

    /** "+4.2%" of what there is now; nothing where that is zero. */
    static String share(Amount now, Amount difference) {
        if (now.minor() == 0) return "";
        double percent = 100.0 * difference.minor() / Math.abs((double) now.minor());
        return String.format(Format.user().locale(), "%+.1f%%", percent).replace('-', '\u2212');
    }

    static Tone tone(Job.State state) {
        return switch (state) {
            case WAITING, RUNNING -> Tone.INFO;
            case FINISHED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    /** "silver → gold"; the same level once. */
    static String levels(@Nullable String now, @Nullable String then) {
        var before = now == null ? "none" : now;
        var after = then == null ? "none" : then;
        return before.equals(after) ? before : before + " \u2192 " + after;
    }

    static String results(long count) {
        return Format.user().number(count) + (count == 1 ? " result" : " results");
    }

    static String partners(long count) {
        return Format.user().number(count) + (count == 1 ? " partner" : " partners");
    }
}
