package dev.entente.search;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** Under what records are found that keep no tokens of their own. */
@Repository
interface RecordTokens {

    /**
     * One statement for all; one that is there already is left as it is. As a query, since Hibernate goes over all that it knows
     * after a statement that only writes.
     */
    @SQL("""
            with written as (insert into record_token (tenant_id, id, kind, record_id, partner_id, token)
            select :tenant, n.id, :kind, n.record, n.partner, n.token
            from unnest(:ids, :records, :partners, :tokens) as n(id, record, partner, token)
            on conflict do nothing)
            select cast(1 as bigint)""")
    long insertUnlessKnown(UUID tenant, String kind, UUID[] ids, UUID[] records, UUID[] partners, String[] tokens);

    @Query("delete from RecordToken where kind = :kind and cast(sql('(? = any(?))', recordId, :records) as Boolean)")
    int deleteOf(String kind, UUID[] records);
}
