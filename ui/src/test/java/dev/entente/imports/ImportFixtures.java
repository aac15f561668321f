package dev.entente.imports;

import dev.entente.imports.ImportBatch.State;
import dev.entente.imports.Mapping.Days;
import dev.entente.imports.Mapping.Decimals;
import dev.entente.job.Job;
import dev.entente.job.JobFixtures;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.util.List;

/** Imports as the server would have them. */
public final class ImportFixtures {

    private static final List<String> HEADER =
            List.of("Invoice", "Date", "Partner", "Motion", "Customer", "Item", "Net");
    private static final Instant NOW = Instant.parse("2026-03-20T09:14:00Z");

    private ImportFixtures() {}

    public static ImportBatch uploaded(String... header) {
        var names = header.length == 0 ? HEADER : List.of(header);
        var batch = new ImportBatch();
        batch.id = Ids.derived("import");
        batch.number = "I-00001";
        batch.kind = Kind.SALES;
        batch.state = State.UPLOADED;
        batch.fileName = "sales.csv";
        batch.format = "CSV, UTF-8, separated by commas";
        batch.header = ImportBatch.JSON.writeValueAsString(names);
        batch.sample = ImportBatch.JSON.writeValueAsString(
                List.of(names.stream().map(name -> name + " 1").toList()));
        batch.total = 1_000;
        batch.uploadedAt = NOW;
        batch.map(Mapping.propose(Kind.SALES, names, Days.DAY_FIRST, Decimals.POINT));
        return batch;
    }

    public static ImportBatch checked(long created, long refused) {
        var batch = uploaded();
        batch.state = State.CHECKED;
        batch.expect(new Tally(created, 0, 0, refused, List.of()));
        return batch;
    }

    public static ImportBatch committed(long created, long refused) {
        var batch = checked(created, refused);
        batch.state = State.COMMITTED;
        batch.committedAt = NOW;
        batch.happened(new Tally(created, 0, 0, refused, List.of()));
        return batch;
    }

    public static BadRow bad(int row, String value, String says) {
        return new BadRow(Ids.derived("import"), row, List.of(new Finding(row, 6, "net", value, says)));
    }

    public static void become(ImportBatch batch, State state) {
        batch.state = state;
        if (batch.isAtWork()) batch.jobId = job(batch).id();
    }

    /** What is at work on it, or was. */
    public static Job job(ImportBatch batch) {
        return batch.isAtWork()
                ? JobFixtures.job("Import", 1, batch.total())
                : JobFixtures.ended("Import", Job.State.FINISHED, "");
    }

    /** What a fake use case answers a wrong mapping with. */
    public static void check(ImportBatch batch, Mapping mapping) {
        mapping.check(batch.kind(), batch.header());
    }
}
