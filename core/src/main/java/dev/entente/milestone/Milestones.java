package dev.entente.milestone;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The milestones of all partners that the scope reaches. */
@Repository
public interface Milestones {

    @Query("where id = :id")
    Optional<Milestone> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Milestone> byIds(UUID[] ids);

    /** Behind a key, in their order, of one partner or of all. */
    @Query("where id > :after and (cast(:partnerId as uuid) is null or partnerId = :partnerId) order by id")
    List<Milestone> after(UUID after, @Nullable UUID partnerId, Limit limit);

    /** On or after a day, those that count. */
    @Query("where not withdrawn and onDay >= :from and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " order by id")
    List<Milestone> since(@Nullable UUID partnerId, LocalDate from);

    @Insert
    void insert(Milestone milestone);

    @Update
    void update(Milestone milestone);
}
