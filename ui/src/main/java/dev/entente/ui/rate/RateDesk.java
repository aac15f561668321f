package dev.entente.ui.rate;

import dev.entente.api.Unit;
import dev.entente.rate.EnteringRates;
import dev.entente.rate.ExchangeRate;
import dev.entente.rate.FoundRate;
import dev.entente.rate.NewRate;
import dev.entente.rate.RatePermissions;
import dev.entente.rate.ReadingRates;
import dev.entente.rate.ReadingRates.Filter;
import dev.entente.rate.Taken;
import dev.entente.rate.UploadingRates;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the page of exchange rates reads and does. */
@Dependent
public class RateDesk {

    /** Of a pair so many days are looked at: two years. */
    static final int DAYS = 731;

    /** Up to so many days a rate is looked for before the day that is asked about. */
    private static final int LOOK_BACK = 7;

    @Inject
    ReadingRates reading;

    @Inject
    EnteringRates entering;

    @Inject
    UploadingRates uploading;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<ExchangeRate> newest() {
        return reading.newest();
    }

    /** Those of the last two years that are known of it, the oldest first. */
    List<ExchangeRate> course(ExchangeRate newest) {
        var filter =
                new Filter(newest.from().code(), newest.to().code(), newest.on().minusDays(DAYS), newest.on());
        return new ArrayList<>(reading.after(null, filter, DAYS + 1));
    }

    FoundRate find(Unit from, Unit to, LocalDate day) {
        return reading.find(from, to, day, LOOK_BACK);
    }

    Taken enter(NewRate rate) {
        return entering.enter(List.of(rate));
    }

    Taken upload(InputStream file) {
        return uploading.upload(file);
    }

    boolean mayEnter() {
        return visit.may(RatePermissions.ENTER);
    }
}
