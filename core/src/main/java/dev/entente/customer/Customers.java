package dev.entente.customer;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All customers of the tenant. */
@Repository
public interface Customers {

    @Query("where id = :id")
    Optional<Customer> byId(UUID id);

    /** Those of these that exist, in one query however many they are. */
    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Customer> byIds(UUID[] ids);

    /** Those of these keys that exist, in one query however many they are. In plain SQL, as whatever names a customer asks it. */
    @SQL("select c.* from customer c where c.tenant_id = :tenant and c.key = any(:keys)")
    List<Customer> byKeys(UUID tenant, String[] keys);

    /** One statement for all; one that somebody else inserts at the same moment is left as it is. */
    @SQL("""
            insert into customer (tenant_id, id, key, name, name_key, domain)
            select :tenant, n.id, n.key, n.name, n.name_key, n.domain
            from unnest(:ids, :keys, :names, :nameKeys, :domains) as n(id, key, name, name_key, domain)
            on conflict do nothing""")
    int insertUnlessKnown(UUID tenant, UUID[] ids, String[] keys, String[] names, String[] nameKeys, String[] domains);
}
