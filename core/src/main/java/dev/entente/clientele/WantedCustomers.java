package dev.entente.clientele;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.UUID;

/** What the tenant said of the customers that it wants, and what is known of those that its partners have. */
@Repository
interface WantedCustomers {

    @Query("from WantedCustomer")
    List<WantedCustomer> all();

    @Insert
    void insert(WantedCustomer wanted);

    @Update
    void update(WantedCustomer wanted);

    /** Customers of deals and sales by partner and by what is known of them; each counts once, however often it bought. */
    @Query("select x.partner, c.region, c.segment, c.industry, c.size, count(*) from ("
            + "select d.partnerId as partner, d.customerId as customer from Deal d"
            + " where cast(sql('(? = any(?))', d.partnerId, :partners) as Boolean)"
            + " union select s.partnerId as partner, s.customerId as customer from Sale s"
            + " where cast(sql('(? = any(?))', s.partnerId, :partners) as Boolean)"
            + " and not s.superseded and not s.withdrawn and s.refundOf is null) x"
            + " join Customer c on c.id = x.customer group by x.partner, c.region, c.segment, c.industry, c.size")
    List<Object[]> customersOf(UUID[] partners);
}
