package dev.entente.file;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** The files that the scope reaches, and how much room all of the tenant's take. */
@Repository
interface StoredFiles {

    @Insert
    void insert(StoredFile file);

    @Query("where id = :id")
    Optional<StoredFile> find(UUID id);

    @Query("delete from StoredFile where id = :id")
    int delete(UUID id);

    /** None when they would then take more than the most. Whoever else stores in this tenant waits until this one is done. */
    @SQL("insert into file_room (tenant_id, bytes) values (:tenant, :more) on conflict (tenant_id)"
            + " do update set bytes = file_room.bytes + excluded.bytes"
            + " where file_room.bytes + excluded.bytes <= :most")
    int take(UUID tenant, long more, long most);

    @SQL("update file_room set bytes = bytes - :less where tenant_id = :tenant")
    int giveBack(UUID tenant, long less);
}
