package dev.entente.ui.rate;

import dev.entente.api.Unit;
import dev.entente.export.ExportingRates;
import dev.entente.rate.EnteringRates;
import dev.entente.rate.ExchangeRate;
import dev.entente.rate.FoundRate;
import dev.entente.rate.NewRate;
import dev.entente.rate.RatePermissions;
import dev.entente.rate.RateSource;
import dev.entente.rate.ReadingRates;
import dev.entente.rate.ReadingRates.Filter;
import dev.entente.rate.ReadingRates.Place;
import dev.entente.rate.Taken;
import dev.entente.rate.UploadingRates;
import dev.entente.table.Sheet;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    ExportingRates exporting;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<ExchangeRate> newest() {
        return reading.newest();
    }

    List<RateSource> sources() {
        return reading.sources();
    }

    /** Those of the last two years that its source says of it, the oldest first. */
    List<ExchangeRate> course(ExchangeRate newest) {
        var filter = new Filter(
                newest.source(),
                newest.from().code(),
                newest.to().code(),
                newest.on().minusDays(DAYS),
                newest.on());
        return new ArrayList<>(reading.after(Place.START, filter, DAYS + 1));
    }

    FoundRate find(Unit from, Unit to, LocalDate day, @Nullable RateSource source) {
        return reading.find(from, to, day, LOOK_BACK, source);
    }

    Taken enter(NewRate rate, RateSource source) {
        return entering.enter(List.of(rate), source);
    }

    Taken upload(InputStream file, @Nullable RateSource source) {
        return uploading.upload(file, source);
    }

    Sheet<ExchangeRate> export(@Nullable RateSource source) {
        return exporting.rates(new Filter(source, "", "", null, null));
    }

    boolean mayEnter() {
        return visit.may(RatePermissions.ENTER);
    }
}
