package dev.entente.customer;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** What is shared of customers, as far as the scope reaches. */
@Repository
interface Accounts {

    @Query("where cast(sql('(? = any(?))', customerId, :customerIds) as Boolean)")
    List<SharedAccount> ofAll(UUID[] customerIds);

    @Query("where customerId = :customerId order by id")
    List<SharedAccount> of(UUID customerId);

    /** One statement for all, whether they are there or not. */
    @SQL("""
            insert into shared_account (tenant_id, id, customer_id, partner_id, overlap_reason, integration_present)
            select :tenant, n.id, n.customer_id, n.partner_id, n.overlap_reason, cast(n.integration_present as boolean)
            from unnest(:ids, :customers, :partners, :overlaps, :integrations)
              as n(id, customer_id, partner_id, overlap_reason, integration_present)
            on conflict (tenant_id, customer_id, partner_id) do update
            set overlap_reason = excluded.overlap_reason, integration_present = excluded.integration_present""")
    int keep(UUID tenant, UUID[] ids, UUID[] customers, UUID[] partners, String[] overlaps, String[] integrations);
}
