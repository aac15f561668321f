package dev.entente.earning;

import dev.entente.api.Measure.Per;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What trials that go on page by page came to so far, as far as later pages depend on it. */
@Repository
interface Trials {

    @Query("where trialId = :trial and cast(sql('(? = any(?))', sourceId, :sales) as Boolean)")
    List<OriginalTried> originalsOf(UUID trial, UUID[] sales);

    /** Whose it is, the stretch between the cuts that it lies in, and what it comes to. */
    @Query("select f.partner, f.whose, f.stretch, sum(f.minor) from (select o.partnerId as partner, o.whose as whose,"
            + " cast(sql('width_bucket(?, ?)', o.onDay, :cuts) as Integer) as stretch, o.minor as minor from OwnTried o"
            + " where o.trialId = :trial and o.asItIs = :asItIs and o.per = :per and o.unit = :unit"
            + " and cast(sql('(? = any(?))', o.whose, :whose) as Boolean) and o.onDay >= :from and o.onDay < :until) f"
            + " group by f.partner, f.whose, f.stretch")
    List<Object[]> own(
            UUID trial,
            boolean asItIs,
            Per per,
            String unit,
            String[] whose,
            LocalDate from,
            LocalDate until,
            LocalDate[] cuts);

    @Query("delete from OwnTried where trialId = :trial")
    int deleteOwn(UUID trial);

    @Query("delete from OriginalTried where trialId = :trial")
    int deleteOriginals(UUID trial);
}
