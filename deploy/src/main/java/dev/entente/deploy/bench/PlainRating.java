package dev.entente.deploy.bench;

import dev.entente.deploy.bench.rating.Rates;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Deals rated without a product: by a loop between a query and a copy, and by one statement; only amounts are kept. */
final class PlainRating {

    private static final int FETCHED = 10_000;
    private static final int BUFFER = 1 << 16;
    private static final int ROW = 2 + 3 * (4 + 16) + 4 + 8;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 255, '\r', '\n', 0};
    private static final String TABLE =
            "(tenant_id uuid, sale_id uuid, partner_id uuid, minor bigint not null, primary key (tenant_id, sale_id))";
    private static final String DEALS = """
            select s.tenant_id, s.id, s.partner_id, s.on_day, s.net, s.registered,
              1 + substr(p.code, 9)::int %% %d as tier, array_position(array['%s'], l.family) as family
            from sale s join sale_line l on l.tenant_id = s.tenant_id and l.sale_id = s.id and l.revision = s.revision
            join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id where not s.superseded""".formatted(Rates.TIERS.size(), String.join("', '", Rates.FAMILIES));

    private final Laboratory laboratory;

    PlainRating(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    private interface Work {
        void with(Connection admin) throws SQLException, IOException;
    }

    private void anew(Work work) {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            admin.setAutoCommit(false);
            statement.execute("drop table if exists bench_rated");
            statement.execute("create table bench_rated " + TABLE);
            work.with(admin);
            admin.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One INSERT ... SELECT. */
    void selected() {
        anew(admin -> {
            try (var statement = admin.createStatement()) {
                statement.execute("insert into bench_rated select tenant_id, id, partner_id, " + Rates.sql()
                        + " from (select d.*, sum(net) over (partition by tenant_id, partner_id order by on_day) as total from ("
                        + DEALS + ") d) e");
            }
        });
    }

    /** Read in the order of days, added up, copied in binary into a temporary table, and inserted in the order of keys. */
    void copied() {
        anew(admin -> {
            try (var reader = laboratory.admin();
                    var read = reader.createStatement();
                    var statement = admin.createStatement()) {
                reader.setAutoCommit(false);
                read.setFetchSize(FETCHED);
                statement.execute("create temporary table copied (like bench_rated) on commit drop");
                var in = admin.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied from stdin (format binary)");
                copy(read.executeQuery(DEALS + " order by s.tenant_id, s.partner_id, s.on_day"), in);
                statement.execute("insert into bench_rated select * from copied order by tenant_id, sale_id");
            }
        });
    }

    private static void copy(ResultSet deals, CopyIn in) throws SQLException {
        var buffer = ByteBuffer.allocate(BUFFER);
        buffer.put(SIGNATURE).putInt(0).putInt(0);
        UUID partner = null;
        long total = 0;
        while (deals.next()) {
            var of = deals.getObject("partner_id", UUID.class);
            long net = deals.getLong("net");
            total = of.equals(partner) ? total + net : net;
            partner = of;
            if (buffer.remaining() < ROW) flush(buffer, in);
            buffer.putShort((short) 4);
            put(buffer, deals.getObject("tenant_id", UUID.class));
            put(buffer, deals.getObject("id", UUID.class));
            put(buffer, of);
            buffer.putInt(Long.BYTES).putLong(minor(deals, net, total));
        }
        if (buffer.remaining() < ROW) flush(buffer, in);
        buffer.putShort((short) -1);
        flush(buffer, in);
        in.endCopy();
    }

    private static long minor(ResultSet deal, long net, long total) throws SQLException {
        return Rates.minor(
                net, total, deal.getInt("tier") - 1, deal.getInt("family") - 1, deal.getBoolean("registered"));
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putInt(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static void flush(ByteBuffer buffer, CopyIn in) throws SQLException {
        in.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    /** All that was kept. */
    long sum() {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            var row = statement.executeQuery("select coalesce(sum(minor), 0)::bigint from bench_rated");
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
