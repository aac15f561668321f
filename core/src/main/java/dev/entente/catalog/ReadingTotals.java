package dev.entente.catalog;

import dev.entente.catalog.PluginUsage.Row;
import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;

/** What asking plugins came to for all tenants together; whose it was is not in there. */
@Internal
@ApplicationScoped
@Transactional
class ReadingTotals {

    @Inject
    StatelessSession session;

    @Inject
    InstantSource clock;

    /** Of the last thirty days, the oldest first. */
    public List<Row> lately() {
        var query = "select * from plugin_total where on_day >= ? order by plugin, version, on_day";
        return Sql.of(session).list(query, ReadingTotals::read, ReadingUsage.first(clock));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getString("plugin"),
                row.getString("version"),
                row.getObject("on_day", LocalDate.class),
                new Counted(
                        row.getLong("answered"),
                        row.getLong("stopped"),
                        row.getLong("threw"),
                        row.getLong("unfit"),
                        row.getLong("nanos"),
                        row.getLong("most_nanos"),
                        row.getLong("most_fuel"),
                        row.getLong("most_cells"),
                        List.of(
                                row.getLong("fuel_1k"),
                                row.getLong("fuel_10k"),
                                row.getLong("fuel_100k"),
                                row.getLong("fuel_1m"),
                                row.getLong("fuel_more"))));
    }
}
