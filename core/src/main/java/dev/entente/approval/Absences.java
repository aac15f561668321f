package dev.entente.approval;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is away, and when. */
@Repository
interface Absences {

    @Query("where id = :id")
    Optional<Absence> byId(UUID id);

    @Query("where fromDay <= :day and untilDay > :day")
    List<Absence> on(LocalDate day);

    @Query("where untilDay > :day order by fromDay, id")
    List<Absence> from(LocalDate day);

    @Query("where fromDay < :until and untilDay > :from")
    List<Absence> during(LocalDate from, LocalDate until);

    @Insert
    void insert(Absence absence);

    @Delete
    void delete(Absence absence);
}
