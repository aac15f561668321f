package dev.entente.audit;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;

/** The trail, newest first. */
@Repository
interface AuditEntries {

    @Insert
    void insert(AuditEntry entry);

    @Insert
    void insertAll(List<AuditEntry> entries);

    @Query("where (:action = '' or action = :action) and id < :before order by id desc")
    List<AuditEntry> before(String action, UUID before, Page page);

    @Query("where :action = '' or action = :action order by id desc")
    List<AuditEntry> page(String action, Page page);

    @Query("select count(*) from AuditEntry where :action = '' or action = :action")
    long count(String action);
}
