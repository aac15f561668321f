package dev.entente.imports;

import dev.entente.customer.NamedCustomer;
import dev.entente.table.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A way through a file, record by record. Rows in sequence that name the same sale are its lines. */
final class Walk implements AutoCloseable {

    private static final int MOST_LINES = 500;
    private static final int MOST_TOLD = 20_000;

    private final Path copy;
    private final TableFile table;
    private final Kind kind;
    private final Mapping mapping;
    private final FirstRows first = new FirstRows();
    private final Map<String, String> told = new HashMap<>();
    private @Nullable Values ahead;
    private long done;

    /** Of a copy that nobody else needs; it goes when the walk ends. */
    Walk(Path copy, Kind kind, Mapping mapping) {
        this.copy = copy;
        this.kind = kind;
        this.mapping = mapping;
        this.table = TableFile.open(copy);
        this.ahead = read();
    }

    /** How many rows are behind. */
    long done() {
        return done;
    }

    /** The next records of so many rows or a few more; none at the end. */
    List<Entry> next(int rows) {
        var entries = new ArrayList<Entry>();
        long until = done + rows;
        while (ahead != null && done < until) entries.add(entry());
        return entries;
    }

    private Entry entry() {
        var rows = new ArrayList<Values>();
        rows.add(take());
        var key = key(rows.getFirst());
        while (kind == Kind.SALES && !key.isEmpty() && rows.size() < MOST_LINES && continues(key)) rows.add(take());
        var entry = new Entry(rows);
        if (mapping.leaves(entry.row())) entry.first().add(kind.key(), "Left out: another row was chosen");
        else if (!key.isEmpty()) refuseTwice(entry, key);
        return entry;
    }

    private boolean continues(String key) {
        return ahead != null && key(ahead).equals(key);
    }

    private Values take() {
        var row = ahead;
        if (row == null) throw new IllegalStateException("Behind the last row");
        ahead = read();
        done++;
        return row;
    }

    private @Nullable Values read() {
        var row = table.next();
        return row == null ? null : new Values(row, mapping, kind);
    }

    private String key(Values row) {
        var id = row.text(kind.key());
        if (id.isEmpty()) return id;
        return switch (kind) {
            case PARTNERS, PRODUCTS, DEALS, PROGRAM_COSTS, LEADS, TERRITORIES -> id;
            case SALES, MILESTONES -> keyOf(row.textOr("source", SaleRows.SOURCE), id);
            case PAID_ELSEWHERE -> keyOf(row.textOr("system", PaidFields.SYSTEM), id);
            case CERTIFICATIONS -> CertificationFields.key(row);
            case CUSTOMERS -> CustomerFields.key(row);
            case PRICES -> PriceFields.key(row);
            case PROSPECTS, REGISTRATIONS -> NamedCustomer.domainOf(id).orElse(id); // which people write in many ways
        };
    }

    static String keyOf(String source, String id) {
        return source + "\n" + id;
    }

    private void refuseTwice(Entry entry, String key) {
        int before = first.put(key, entry.row());
        if (kind == Kind.REGISTRATIONS && told.size() < MOST_TOLD)
            told.putIfAbsent(key, RegistrationFields.told(entry.first()));
        if (before == 0) return;
        if (kind == Kind.REGISTRATIONS) {
            entry.first()
                    .add(
                            kind.key(),
                            "Row " + before + " names it already (" + told.getOrDefault(key, "") + "), this one is "
                                    + RegistrationFields.told(entry.first()) + "; keep one of them");
            return;
        }
        var apart =
                kind == Kind.SALES ? "; put the lines of one sale in rows one behind the other" : "; keep one of them";
        entry.rows().forEach(row -> row.add(kind.key(), "Row " + before + " names it already" + apart));
    }

    /** Whether the file has named it in an earlier row. */
    boolean isBefore(String key, int row) {
        int named = first.of(key);
        return named != 0 && named < row;
    }

    @Override
    public void close() {
        try (table) {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
