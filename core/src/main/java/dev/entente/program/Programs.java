package dev.entente.program;

import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All programs of the tenant. */
@Repository
public interface Programs {

    @Find
    Optional<Program> byCode(String code);

    /** Leaves one that is there as it is. */
    @SQL("insert into program (tenant_id, id, code, name) values (:tenant, :id, :code, :name) on conflict do nothing")
    int insertUnlessKnown(UUID tenant, UUID id, String code, String name);

    /** Also keeps others from publishing a version of it until this transaction ends. */
    @Query("update Program set name = :name where id = :id")
    int rename(UUID id, String name);
}
