package dev.entente.pricebook;

import dev.entente.pricebook.Price.Says;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What books say of products on a day, in plain SQL: nothing is asked for as often. */
@ApplicationScoped
class CurrentPrices {

    /**
     * The newest row of each term and number of pieces, looked up by key alone. How many there are is said beside them: the planner
     * takes them for few then, and keeps one plan for all, which is half of what such a query takes.
     */
    private static final String QUERY = """
            select p.book_id, p.sku, p.term, p.least, p.from_day, p.says, p.value, p.existing_from
            from (select unnest(cast(? as uuid[])) as id limit ?) as b cross join (select unnest(cast(? as text[])) as sku limit ?) as s
            cross join lateral (
              select distinct on (each.term, each.least) each.* from price each
              where each.tenant_id = ? and each.book_id = b.id and each.sku = s.sku and each.from_day <= ?
              and (each.existing_from is null or each.existing_from <= ? or each.from_day <= ?)
              order by each.term desc, each.least desc, each.from_day desc) as p""";

    @Inject
    OneTrip trip;

    /** To whoever is a customer since another day. */
    List<Price> of(List<UUID> books, Collection<String> skus, LocalDate day, LocalDate since) {
        return trip.rows(
                QUERY, (statement, behind) -> fill(statement, behind, books, skus, day, since), CurrentPrices::row);
    }

    private static void fill(
            PreparedStatement statement,
            int behind,
            List<UUID> books,
            Collection<String> skus,
            LocalDate day,
            LocalDate since)
            throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(behind + 1, connection.createArrayOf("uuid", books.toArray()));
        statement.setLong(behind + 2, books.size());
        statement.setArray(behind + 3, connection.createArrayOf("text", skus.toArray()));
        statement.setLong(behind + 4, skus.size());
        statement.setObject(behind + 5, Scope.current().tenantId());
        statement.setObject(behind + 6, day);
        statement.setObject(behind + 7, day);
        statement.setObject(behind + 8, since);
    }

    private static Price row(ResultSet row) throws SQLException {
        var said = new NewPrice(
                row.getString(2),
                Term.of(row.getString(3)),
                row.getLong(4),
                row.getObject(5, LocalDate.class),
                Says.valueOf(row.getString(6)),
                row.getBigDecimal(7),
                row.getObject(8, LocalDate.class));
        return new Price(row.getObject(1, UUID.class), said);
    }
}
