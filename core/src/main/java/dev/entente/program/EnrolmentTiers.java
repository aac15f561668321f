package dev.entente.program;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** Who had which tier from when on. */
@Repository
interface EnrolmentTiers {

    /** In one query, however many partners. */
    @Query("where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)")
    List<EnrolmentTier> ofAll(UUID[] partnerIds);

    @Query("where enrolmentId in (select e.id from Enrolment e where e.programId = :programId)")
    List<EnrolmentTier> in(UUID programId);

    @Insert
    void insertAll(List<EnrolmentTier> tiers);

    @Query("delete from EnrolmentTier where enrolmentId = :enrolmentId")
    void deleteOf(UUID enrolmentId);
}
