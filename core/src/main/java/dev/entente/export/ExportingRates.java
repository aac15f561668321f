package dev.entente.export;

import static dev.entente.export.Columns.of;

import dev.entente.identity.Requires;
import dev.entente.rate.ExchangeRate;
import dev.entente.rate.RatePermissions;
import dev.entente.rate.ReadingRates;
import dev.entente.rate.ReadingRates.Filter;
import dev.entente.rate.ReadingRates.Place;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import dev.entente.table.Sheet.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Exchange rates as a sheet that can be uploaded again, under the source that is named then. */
@ApplicationScoped
public class ExportingRates {

    private static final List<Column<ExchangeRate>> COLUMNS = List.of(
            of("From", rate -> rate.from().code()),
            of("To", rate -> rate.to().code()),
            of("Day", ExchangeRate::on),
            of("Rate", ExchangeRate::rate),
            of("Source", rate -> rate.source().code()));

    @Inject
    ReadingRates reading;

    /** By source, currencies and day. */
    @Requires(RatePermissions.READ)
    public Sheet<ExchangeRate> rates(Filter filter) {
        return new Sheet<>(
                "Exchange rates",
                COLUMNS,
                last -> reading.after(last == null ? Place.START : Place.of(last), filter, Pages.SIZE));
    }
}
