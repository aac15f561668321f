package dev.entente.enablement;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The certifications of all partners that the scope reaches. */
@Repository
interface Certifications {

    @Query("where partnerId = :partnerId and id = :id")
    Optional<Certification> byId(UUID partnerId, UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Certification> byIds(UUID[] ids);

    @Query("where partnerId = :partnerId order by name, person, path, fromDay desc, id")
    List<Certification> of(UUID partnerId);

    @SQL(
            "select c.* from certification c where c.tenant_id = :tenant and c.partner_id = any(cast(:partners as uuid[]))")
    List<Certification> ofAll(UUID tenant, UUID[] partners);

    @Query("where id > :after and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " and (cast(:path as string) is null or path = :path)"
            + " and (cast(:day as LocalDate) is null or (fromDay <= :day and (untilDay is null or untilDay > :day)"
            + " and (revokedFrom is null or revokedFrom > :day))) order by id")
    List<Certification> after(
            UUID after, @Nullable UUID partnerId, @Nullable String path, @Nullable LocalDate day, Limit limit);

    @Query("select count(*) from Certification where partnerId = :partnerId")
    long countOf(UUID partnerId);

    /** The latest by their first days, of one partner or of all. */
    @Query("where fromDay <= :day and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " order by fromDay desc, id")
    List<Certification> begun(@Nullable UUID partnerId, LocalDate day, Limit limit);

    /** The latest that were revoked. */
    @Query("where revokedFrom <= :day and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " order by revokedFrom desc, id")
    List<Certification> revoked(@Nullable UUID partnerId, LocalDate day, Limit limit);

    @Insert
    void insertAll(List<Certification> certifications);

    @Update
    void updateAll(List<Certification> certifications);

    @Query("delete from Certification where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    int deleteAll(UUID[] ids);
}
