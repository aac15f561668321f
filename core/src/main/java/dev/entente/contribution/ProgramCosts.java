package dev.entente.contribution;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What programs cost: added and read, nothing else. */
@Repository
interface ProgramCosts {

    @Insert
    void insertAll(List<ProgramCost> costs);

    @Query("where id = :id")
    Optional<ProgramCost> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<ProgramCost> byIds(UUID[] ids);

    /** Those that take one of these back. */
    @Query("where cast(sql('(? = any(?))', takesBack, :ids) as Boolean)")
    List<ProgramCost> takingBack(UUID[] ids);

    /** Those with a part in some months. */
    @Query("where firstMonth < :until and lastMonth >= :from order by firstMonth, id")
    List<ProgramCost> within(LocalDate from, LocalDate until);

    /** In the order of keys, behind one. */
    @Query("where id > :after order by id")
    List<ProgramCost> after(UUID after, Limit limit);

    /** The latest months first. */
    @Query("order by lastMonth desc, enteredAt desc, id")
    List<ProgramCost> page(Limit limit);

    @Query("select count(*) from ProgramCost")
    long count();
}
