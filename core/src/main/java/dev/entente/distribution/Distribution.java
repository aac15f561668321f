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

    /** What holds for a partner now or later. */
    @Query("where partnerId = :partnerId and untilDay is null")
    Optional<Distributed> above(UUID partnerId);

    @Query("where distributorId = :distributorId and untilDay is null order by fromDay, id")
    List<Distributed> below(UUID distributorId);

    @Query("select count(*) from Distributed where distributorId = :distributorId and untilDay is null")
    long countBelow(UUID distributorId);

    @Query("where distributorId = :distributorId and fromDay <= :day and untilDay is null order by fromDay, id")
    List<Distributed> belowOn(UUID distributorId, LocalDate day);

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
