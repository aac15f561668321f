package dev.entente.ledger;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** Up to which months books are closed. */
@Repository
interface Closings {

    @Query("where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)")
    List<ClosedBooks> ofPartners(UUID[] partnerIds);

    @SQL("""
            insert into closed_books (tenant_id, id, partner_id, unit, through)
            values (:tenant, :id, :partner, :unit, :through)
            on conflict (tenant_id, id) do update set through = greatest(closed_books.through, excluded.through)""")
    int close(UUID tenant, UUID id, UUID partner, String unit, LocalDate through);
}
