package dev.entente.ui.attribution;

import dev.entente.attribution.Level;
import dev.entente.attribution.ReadingCredits.Loser;
import dev.entente.attribution.SaleClaim;
import dev.entente.attribution.Share;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.ArrayList;
import java.util.Locale;

/** Words for shares, levels and claims. */
final class CreditWords {

    private CreditWords() {}

    /** "Influenced, 25%": what a partner did, and its share of the credit. */
    static String part(Share share) {
        return share.counts() ? sentence(share.part()) + ", " + share(share) : sentence(share.part());
    }

    static String share(Share share) {
        return Format.user().plain(share.share());
    }

    static StatusBadge badge(Share share) {
        if (share.isInfluence()) return new StatusBadge("Influence", Tone.INFO);
        if (!share.counts()) return new StatusBadge("Not credited", Tone.NEUTRAL);
        return new StatusBadge(share.level() == Level.AGREED ? "Has a share" : "Has the sale", Tone.GOOD);
    }

    static StatusBadge badge(Level level) {
        return new StatusBadge(level.title(), level == Level.EXCLUDED ? Tone.BAD : Tone.NEUTRAL);
    }

    /** Who gets nothing, and why. */
    static String lost(Loser loser) {
        return loser.name() + ", who " + loser.part() + ": nothing. " + loser.because() + ".";
    }

    /** What shows a claim. */
    static String shows(SaleClaim claim) {
        var shows = new ArrayList<String>();
        if (claim.registration() != null) shows.add("registration " + claim.registration());
        var contract = claim.contract();
        if (contract != null) shows.add(contract.offer() + " on " + contract.marketplace());
        var click = claim.click();
        if (click != null) {
            shows.add("click in " + click.channel() + " on " + Format.user().day(click.on()) + ", campaign "
                    + click.campaign() + (click.subId() == null ? "" : ", SubID " + click.subId()));
        }
        if (claim.points() != null) shows.add(Format.user().number(claim.points()) + " points");
        return shows.isEmpty() ? "shows nothing more" : String.join(", ", shows);
    }

    static String sentence(String word) {
        return Format.word(word.toLowerCase(Locale.ROOT)).replace('-', ' ');
    }
}
