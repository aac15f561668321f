package dev.entente.program;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** Who takes part in which program. */
@Repository
interface Enrolments {

    /** In one query, however many partners. */
    @SQL("""
            select e.* from enrolment e where e.tenant_id = :tenant and e.partner_id = any(cast(:partnerIds as uuid[]))
            order by e.partner_id, e.program_id""")
    List<Enrolment> ofAll(UUID tenant, UUID[] partnerIds);

    @Query("where id = :id")
    Optional<Enrolment> byId(UUID id);

    @Query("where programId = :programId order by partnerId")
    List<Enrolment> in(UUID programId);

    @Query("where programId = :programId and partnerId > :after order by partnerId")
    List<Enrolment> inAfter(UUID programId, UUID after, Limit limit);

    /** The latest that have begun by a day: of one partner, or of all in reach. */
    @Query(
            "where (cast(:partnerId as uuid) is null or partnerId = :partnerId) and since <= :day order by since desc, id")
    List<Enrolment> begun(@Nullable UUID partnerId, LocalDate day, Limit limit);

    @Query("select count(*) from Enrolment where programId = :programId and since <= :day")
    long count(UUID programId, LocalDate day);

    @Insert
    void insert(Enrolment enrolment);

    @Query("update Enrolment set since = :since where id = :id")
    int begin(UUID id, LocalDate since);
}
