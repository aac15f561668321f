package dev.entente.registration;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    @Insert
    void insert(RegistrationCheck check);

    String IN_HOUR = " and askedAt > cast(:hour as Instant)";
    String OWN = "memberId = cast(:member as uuid)";
    String SAME = OWN + IN_HOUR + " and domain = cast(:domain as String) and nameKey = cast(:name as String)";

    @Query("select count(case when counts" + IN_HOUR + " then 1 end),"
            + " count(case when counts and " + OWN + IN_HOUR + " then 1 end),"
            + " count(case when counts and " + OWN + " then 1 end),"
            + " count(case when " + SAME + " then 1 end),"
            + " count(case when " + SAME + " and place = cast(:place as String) then 1 end),"
            + " count(case when " + OWN + " and noticed then 1 end)"
            + " from RegistrationCheck where partnerId = :partner and askedAt > :day")
    Looks looks(
            UUID partner, @Nullable UUID member, String domain, String name, String place, Instant hour, Instant day);
}
