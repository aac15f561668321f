package dev.entente.program;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who takes part in which program. */
@Repository
interface Enrolments {

    /** In one query, however many partners. */
    @Query("where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean) order by partnerId, programId")
    List<Enrolment> ofAll(UUID[] partnerIds);

    @Query("where programId = :programId order by partnerId")
    List<Enrolment> in(UUID programId);

    @Insert
    void insert(Enrolment enrolment);

    @Query("update Enrolment set since = :since where id = :id")
    int begin(UUID id, LocalDate since);
}
