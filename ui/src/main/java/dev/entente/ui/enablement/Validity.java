package dev.entente.ui.enablement;

import dev.entente.enablement.Certification;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a certification stands on a day, in words: what ends soon says so before it has ended. */
record Validity(String word, Tone tone, String days) {

    private static final int SOON = 60;

    static Validity of(Certification certification, LocalDate today, Format format) {
        var revocation = certification.revocation();
        var from = certification.from();
        var end = certification.end();
        var days = days(certification, format);
        if (revocation != null && !revocation.from().isAfter(today)) {
            return new Validity("Revoked", Tone.BAD, days);
        }
        if (from.isAfter(today)) return new Validity("From " + format.day(from), Tone.INFO, days);
        if (end == null) return new Validity("Valid", Tone.GOOD, days);
        if (!end.isAfter(today)) return new Validity("Expired", Tone.NEUTRAL, days);
        long left = ChronoUnit.DAYS.between(today, end.minusDays(1));
        if (left > SOON) return new Validity("Valid", Tone.GOOD, days);
        return new Validity(Clock.between(from, end.minusDays(1), today).text(), Tone.WARN, days);
    }

    private static String days(Certification certification, Format format) {
        var since = "Since " + format.day(certification.from());
        var until = certification.details().until();
        var revocation = certification.revocation();
        var words = until == null ? since + ", does not expire" : since + ", until " + format.day(until.minusDays(1));
        if (revocation == null) return words;
        return words + " \u00b7 revoked from " + format.day(revocation.from()) + ": " + revocation.because();
    }

    StatusBadge badge() {
        return new StatusBadge(word, tone);
    }
}
