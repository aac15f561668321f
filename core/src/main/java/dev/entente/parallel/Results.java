package dev.entente.parallel;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is worked out here, as far as it is compared. */
@Repository
interface Results {

    String HERE =
            "select id, sourceId, sourceKind, partnerId, onDay, about, document, kind, minor, unit, scale, because"
                    + " from BookedEarning where not superseded and ";

    /** Of these sales and milestones, of whatever partner. */
    @Query(HERE + "cast(sql('(? = any(?))', sourceId, :sources) as Boolean)")
    List<Here> of(UUID[] sources);

    /** What a partner was paid or charged on some days. */
    @Query(HERE + "partnerId = :partner and onDay >= :from and onDay < :until and minor <> 0 and kind <> RETAINS"
            + " order by onDay, id")
    List<Here> of(UUID partner, LocalDate from, LocalDate until);

    /** What a partner's months came to that were closed on some days, what is held or nothing among it. */
    @Query(HERE
            + "sourceKind = PERIOD and partnerId = :partner and onDay >= :from and onDay < :until order by onDay, id")
    List<Here> ofMonths(UUID partner, LocalDate from, LocalDate until);

    @Query("select distinct source from Sale where not superseded union select distinct source from Milestone")
    List<String> sources();

    /** A sale by what people call it here, and what it was sold for. */
    record Sold(UUID id, String number, long net, String unit, int scale) {}

    @Query("select id, number, net, unit, scale from Sale where not superseded and partnerId = :partner"
            + " and cast(sql('(? = any(?))', number, :numbers) as Boolean)")
    List<Sold> numbered(UUID partner, String[] numbers);

    @Query("select id, number, net, unit, scale from Sale where not superseded"
            + " and cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Sold> sold(UUID[] ids);
}
