package dev.entente.registration;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** What belongs to registrations: meetings, evidence, and the checks that partners made. */
@Repository
interface RegistrationParts {

    @Insert
    void insert(RegistrationMeeting meeting);

    @Query("where registrationId = :registrationId order by onDay, id")
    List<RegistrationMeeting> meetingsOf(UUID registrationId);

    @Query("where cast(sql('(? = any(?))', registrationId, :ids) as Boolean) order by onDay, id")
    List<RegistrationMeeting> meetingsOfAll(UUID[] ids);

    @Query("select r.dealId, count(*) from RegistrationMeeting m, Registration r where r.id = m.registrationId"
            + " and cast(sql('(? = any(?))', r.dealId, :deals) as Boolean) group by r.dealId")
    List<Object[]> meetingsByDeal(UUID[] deals);

    @Insert
    void insert(EvidenceFile evidence);

    @Query("where registrationId = :registrationId order by addedAt, id")
    List<EvidenceFile> evidenceOf(UUID registrationId);

    @Query("where registrationId = :registrationId and id = :id")
    Optional<EvidenceFile> evidence(UUID registrationId, UUID id);

    @Query("select count(*) from EvidenceFile where registrationId = :registrationId")
    long countEvidence(UUID registrationId);

    @Query("delete from EvidenceFile where id = :id")
    int deleteEvidence(UUID id);

    @Insert
    void insert(RegistrationEdit edit);

    @Query("where registrationId = :registrationId order by revision, id")
    List<RegistrationEdit> editsOf(UUID registrationId);

    /** In plain SQL, as each registration asks it and Hibernate translates its own language anew each time. */
    @SQL("""
            select count(*) filter (where counts and hour),
              count(*) filter (where counts and own and hour),
              count(*) filter (where counts and own),
              count(*) filter (where own and hour and same),
              count(*) filter (where own and hour and same and place = :place),
              count(*) filter (where own and noticed)
            from (select c.counts, c.noticed, c.place, c.asked_at > :hour as hour,
                coalesce(c.member_id = cast(:member as uuid), false) as own, c.domain = :domain and c.name_key = :name as same
              from registration_check c where c.tenant_id = :tenant and c.partner_id = :partner and c.asked_at > :day) looked""")
    Looks looks(
            UUID tenant,
            UUID partner,
            @Nullable UUID member,
            String domain,
            String name,
            String place,
            Instant hour,
            Instant day);
}
