package dev.entente.clock;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** What is promised, and the calendars in which it is counted. */
@Repository
interface Promises {

    /** Whoever else sets promises or calendars waits until this transaction ends. */
    @SQL("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) as locked")
    int lock(String key);

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
