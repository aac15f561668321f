package dev.entente.distribution;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** Who stands under whom, as far as the scope reaches. */
@Repository
interface Distribution {

    /** What goes on, whether it holds already or from a day ahead. */
    @Query("where partnerId = :partnerId and untilDay is null")
    Optional<Distributed> above(UUID partnerId);

    /** What holds on a day. */
    @Query("where partnerId = :partnerId and fromDay <= :day and (untilDay is null or untilDay > :day)")
    Optional<Distributed> aboveOn(UUID partnerId, LocalDate day);

    /** What holds from a day on, or later: whoever comes under another distributor tomorrow stands under this one today. */
    @Query("where distributorId = :distributorId and (untilDay is null or untilDay > :day and untilDay > fromDay)"
            + " order by fromDay, id")
    List<Distributed> belowFrom(UUID distributorId, LocalDate day);

    @Query("where distributorId = :distributorId and fromDay <= :day and (untilDay is null or untilDay > :day)"
            + " order by fromDay, id")
    List<Distributed> belowOn(UUID distributorId, LocalDate day);

    /** Those that stand above it from a day on, or later. */
    @Query("where partnerId = :partnerId and (untilDay is null or untilDay > :day and untilDay > fromDay)"
            + " order by fromDay, id")
    List<Distributed> aboveFrom(UUID partnerId, LocalDate day);

    @Insert
    void insert(Distributed row);

    @Update
    void update(Distributed row);

    @Query("select sums from DistributionTerms")
    Optional<Boolean> sums();

    @SQL("""
            insert into distribution_terms (tenant_id, id, sums) values (:tenant, :id, :sums)
            on conflict (tenant_id, id) do update set sums = excluded.sums""")
    int setSums(UUID tenant, UUID id, boolean sums);
}
