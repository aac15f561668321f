package dev.entente.refresh;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How a program ran, counted where its rows are: one query each, however many partners take part. */
@Repository
interface QuarterFacts {

    String TAKES_PART = ".partnerId in (select n.partnerId from Enrolment n where n.programId = :programId)";

    /** Unit, scale and minor units of what partners earn by it for what happened from a day until another. */
    @Query(
            "select e.unit, e.scale, sum(e.minor) from BookedEarning e where e.programId = :programId and not e.superseded"
                    + " and cast(e.kind as string) = 'PAYS' and e.onDay >= :from and e.onDay < :until and e"
                    + TAKES_PART
                    + " group by e.unit, e.scale order by e.unit")
    List<Object[]> earned(UUID programId, LocalDate from, LocalDate until);

    /** How many its partners submitted in motions of its offers, and how many of those were approved. */
    @Query(
            "select count(*), count(r.protectedFrom) from Registration r where r.submittedAt >= :from and r.submittedAt < :until"
                    + " and cast(sql('(? = any(?))', r.motion, :motions) as Boolean) and r" + TAKES_PART)
    List<Object[]> registrations(UUID programId, String[] motions, Instant from, Instant until);

    /** Unit, scale, how many and minor units of the deals that its partners won in motions of its offers, but those of other programs. */
    @Query(
            "select d.unit, d.scale, count(*), sum(d.minor) from Deal d where d.closedOn >= :from and d.closedOn < :until"
                    + " and cast(d.stage as string) = 'WON' and (d.program is null or d.program = :code)"
                    + " and cast(sql('(? = any(?))', d.motion, :motions) as Boolean) and d" + TAKES_PART
                    + " group by d.unit, d.scale order by d.unit")
    List<Object[]> won(UUID programId, String code, String[] motions, LocalDate from, LocalDate until);

    /** Name and last day of the rewards of its tiers that end from a day until another. */
    @Query("select w.name, w.lastDay from Reward w where w.programId = :programId and not w.retired"
            + " and w.lastDay >= :from and w.lastDay < :until order by w.lastDay, w.name")
    List<Object[]> rewards(UUID programId, LocalDate from, LocalDate until);
}
