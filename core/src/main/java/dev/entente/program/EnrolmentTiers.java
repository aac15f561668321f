package dev.entente.program;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** Who had which tier from when on. */
@Repository
interface EnrolmentTiers {

    /** In one query, however many partners. */
    @SQL(
            "select t.* from enrolment_tier t where t.tenant_id = :tenant and t.partner_id = any(cast(:partnerIds as uuid[]))")
    List<EnrolmentTier> ofAll(UUID tenant, UUID[] partnerIds);

    @Query("where enrolmentId in (select e.id from Enrolment e where e.programId = :programId)")
    List<EnrolmentTier> in(UUID programId);

    /** The latest that have begun by a day: of one partner, or of all in reach. */
    @Query(
            "where (cast(:partnerId as uuid) is null or partnerId = :partnerId) and fromDay <= :day order by fromDay desc, id")
    List<EnrolmentTier> begun(@Nullable UUID partnerId, LocalDate day, Limit limit);

    /** The tier and how many of a program have it on a day. */
    @Query("select t.tier, count(*) from EnrolmentTier t"
            + " where t.enrolmentId in (select e.id from Enrolment e where e.programId = :programId and e.since <= :day)"
            + " and t.fromDay = (select max(u.fromDay) from EnrolmentTier u where u.enrolmentId = t.enrolmentId"
            + " and u.fromDay <= :day) group by t.tier")
    List<Object[]> counted(UUID programId, LocalDate day);

    @Insert
    void insertAll(List<EnrolmentTier> tiers);

    @Query("delete from EnrolmentTier where enrolmentId = :enrolmentId")
    void deleteOf(UUID enrolmentId);
}
