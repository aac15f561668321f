package dev.entente.catalog;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.plugin.Models.Origin;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Writes down what was counted of a plugin for the bound tenant, and for all of them; one statement each, however much it was. */
@Internal
@ApplicationScoped
@Transactional
class WritingTallies {

    private static final String COUNTED = """
            answered, stopped, threw, unfit, nanos, most_nanos, most_fuel, most_cells, fuel_1k, fuel_10k, fuel_100k, fuel_1m,
            fuel_more) values (%s?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (%splugin, version, on_day)
            do update set answered = t.answered + excluded.answered, stopped = t.stopped + excluded.stopped,
            threw = t.threw + excluded.threw, unfit = t.unfit + excluded.unfit, nanos = t.nanos + excluded.nanos,
            most_nanos = greatest(t.most_nanos, excluded.most_nanos), most_fuel = greatest(t.most_fuel, excluded.most_fuel),
            most_cells = greatest(t.most_cells, excluded.most_cells), fuel_1k = t.fuel_1k + excluded.fuel_1k,
            fuel_10k = t.fuel_10k + excluded.fuel_10k, fuel_100k = t.fuel_100k + excluded.fuel_100k,
            fuel_1m = t.fuel_1m + excluded.fuel_1m, fuel_more = t.fuel_more + excluded.fuel_more""";

    @Inject
    StatelessSession session;

    @Inject
    Suspensions suspensions;

    @Inject
    CatalogNews news;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** For the bound tenant; and that the jar is not asked any more, if there is a reason. */
    public void write(Origin jar, Counted counted, @Nullable String because) {
        if (!counted.isNothing()) {
            var change = "insert into plugin_usage as t (tenant_id, plugin, version, on_day, "
                    + COUNTED.formatted("?, ", "tenant_id, ");
            var values = new ArrayList<@Nullable Object>(List.of(Scope.current().tenantId()));
            values.addAll(values(jar, counted));
            Sql.of(session).update(change, values.toArray());
        }
        if (because != null) suspend(jar, because);
    }

    private void suspend(Origin jar, String because) {
        if (suspensions.of(jar.plugin(), jar.version()).isPresent()) return;
        Instant now = clock.instant();
        var fact = new PluginSuspension.Fact(jar.plugin(), jar.version(), because, now);
        suspensions.insert(new PluginSuspension(fact));
        audit.record("plugin.suspended", "plugin", subject(jar.plugin()), null, fact);
        news.suspended(jar.plugin(), jar.version(), because);
    }

    /** The same key for ever: what the audit trail knows a plugin by. */
    static UUID subject(String plugin) {
        return Ids.derived("plugin", plugin);
    }

    /** For all tenants together. */
    public void writeTotal(Origin jar, Counted counted) {
        var change = "insert into plugin_total as t (plugin, version, on_day, " + COUNTED.formatted("", "");
        Sql.of(session).update(change, values(jar, counted).toArray());
    }

    private List<Object> values(Origin jar, Counted counted) {
        var values = new ArrayList<Object>(
                List.of(jar.plugin(), jar.version(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        values.addAll(List.of(counted.answered(), counted.stopped(), counted.threw(), counted.unfit()));
        values.addAll(List.of(counted.nanos(), counted.mostNanos(), counted.mostFuel(), counted.mostCells()));
        values.addAll(counted.fuel());
        return values;
    }
}
