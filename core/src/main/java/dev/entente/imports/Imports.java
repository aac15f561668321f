package dev.entente.imports;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All imports of the tenant, with their bad rows and what they brought. */
@Repository
interface Imports {

    @Insert
    void insert(ImportBatch batch);

    @Update
    void update(ImportBatch batch);

    @Query("where id = :id")
    Optional<ImportBatch> byId(UUID id);

    @Query("from ImportBatch order by id desc")
    List<ImportBatch> page(Limit limit);

    @Query("from ImportBatch where id < :before order by id desc")
    List<ImportBatch> before(UUID before, Limit limit);

    @Query("select count(*) from ImportBatch")
    long count();

    /** The last one of the very same file that was taken in. */
    @Query("from ImportBatch where fileDigest = :digest and kind = :kind and committedAt is not null order by id desc")
    List<ImportBatch> same(String digest, Kind kind, Limit limit);

    @Query("from BadRow where batchId = :batch and rowNo > :after order by rowNo")
    List<BadRow> badRows(UUID batch, int after, Limit limit);

    @Query("from BadRow where batchId = :batch order by rowNo")
    List<BadRow> badRowsPage(UUID batch, Limit limit);

    @Query("select count(*) from BadRow where batchId = :batch")
    long countBadRows(UUID batch);

    @Query("delete from BadRow where batchId = :batch")
    void forgetBadRows(UUID batch);

    /** A row that was bad already stays as it was found first. */
    @SQL("""
            insert into import_bad_row (tenant_id, batch_id, row_no, findings)
            select :tenant, :batch, n.row_no, n.findings from unnest(:rows, :findings) as n(row_no, findings)
            on conflict do nothing""")
    int insertBadRows(UUID tenant, UUID batch, Integer[] rows, String[] findings);

    @Insert
    void insertItems(List<ImportItem> items);

    /** Writes down what undoing made of items, by their rows. */
    @SQL("""
            update import_item i set undo = n.undo, because = n.because
            from unnest(:rows, :undos, :reasons) as n(row_no, undo, because)
            where i.tenant_id = :tenant and i.batch_id = :batch and i.row_no = n.row_no""")
    int undid(UUID tenant, UUID batch, Integer[] rows, String[] undos, String[] reasons);

    /** Last come, first undone: what refers to another came after it. */
    @Query("from ImportItem where batchId = :batch and undo is null order by rowNo desc")
    List<ImportItem> toUndo(UUID batch, Limit limit);

    @Query("select count(*) from ImportItem where batchId = :batch")
    long countItems(UUID batch);

    @Query("from ImportItem where batchId = :batch and undo = LEFT order by rowNo")
    List<ImportItem> left(UUID batch, Limit limit);

    @Query("from ImportItem where batchId = :batch order by rowNo")
    List<ImportItem> items(UUID batch, Limit limit);

    @Query("select rowNo from ImportItem where batchId = :batch and cast(sql('(? = any(?))', rowNo, :rows) as Boolean)")
    List<Integer> known(UUID batch, Integer[] rows);

    @Query("from RememberedMapping where id = :id")
    Optional<RememberedMapping> mapping(UUID id);

    @SQL("""
            insert into import_mapping (tenant_id, id, kind, mapping, used_at) values (:tenant, :id, :kind, :mapping, :now)
            on conflict (tenant_id, id) do update set mapping = :mapping, used_at = :now""")
    int remember(UUID tenant, UUID id, String kind, String mapping, Instant now);
}
