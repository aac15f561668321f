package dev.entente.clock;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is promised, and the calendars in which it is counted. */
@Repository
interface Promises {

    @Query("from Promise order by name, id")
    List<Promise> all();

    @Query("from Promise where id = :id")
    Optional<Promise> byId(UUID id);

    @Query("from StoredCalendar order by name, id")
    List<StoredCalendar> calendars();

    @Query("from StoredCalendar where id = :id")
    Optional<StoredCalendar> calendar(UUID id);

    @Insert
    void insert(Promise promise);

    @Update
    void update(Promise promise);

    @Insert
    void insert(StoredCalendar calendar);

    @Update
    void update(StoredCalendar calendar);

    @Delete
    void delete(StoredCalendar calendar);
}
