package dev.entente.quote;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** All quotes that the scope reaches, with their revisions and the texts under which they are found. Null asks for everything. */
@Repository
interface Quotes {

    String FOUND = " cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " and (cast(:partner as uuid) is null or partnerId = :partner)"
            + " and (cast(:deal as uuid) is null or dealId = :deal)";

    String TYPED = " and id in (select t.quoteId from QuoteToken t where t.token >= :low and t.token < :high)";

    @Query("where id = :id")
    Optional<Quote> byId(UUID id);

    @Query("where" + FOUND + " order by id desc")
    List<Quote> page(String[] states, @Nullable UUID partner, @Nullable UUID deal, Limit limit);

    @Query("where" + FOUND + TYPED + " order by id desc")
    List<Quote> pageFound(
            String[] states, @Nullable UUID partner, @Nullable UUID deal, String low, String high, Limit limit);

    @Query("where" + FOUND + " and id > :after order by id")
    List<Quote> after(String[] states, @Nullable UUID partner, @Nullable UUID deal, UUID after, Limit limit);

    @Query("where" + FOUND + TYPED + " and id > :after order by id")
    List<Quote> afterFound(
            String[] states,
            @Nullable UUID partner,
            @Nullable UUID deal,
            String low,
            String high,
            UUID after,
            Limit limit);

    @Query("select count(*) from Quote where" + FOUND)
    long count(String[] states, @Nullable UUID partner, @Nullable UUID deal);

    @Query("select count(*) from Quote where" + FOUND + TYPED)
    long countFound(String[] states, @Nullable UUID partner, @Nullable UUID deal, String low, String high);

    /** What they come to together, by currency. */
    @Query("select unit, scale, sum(net) from Quote where" + FOUND + " group by unit, scale order by unit")
    List<Object[]> worth(String[] states, @Nullable UUID partner, @Nullable UUID deal);

    @Query("select unit, scale, sum(net) from Quote where" + FOUND + TYPED + " group by unit, scale order by unit")
    List<Object[]> worthFound(String[] states, @Nullable UUID partner, @Nullable UUID deal, String low, String high);

    /** The latest that came to their states before a moment. */
    @Query("where movedAt < :before and (cast(:partner as uuid) is null or partnerId = :partner)"
            + " order by movedAt desc, id desc")
    List<Quote> moved(@Nullable UUID partner, Instant before, Limit limit);

    @SQL("select q.* from quote q where q.tenant_id = :tenant and q.registration_id = :registration")
    Optional<Quote> ofRegistration(UUID tenant, UUID registration);

    /** Whose customer has this name, or a name that ends with it. */
    @Query("where id in (select t.quoteId from QuoteToken t where t.token = :token) order by id desc")
    List<Quote> named(String token, Limit limit);

    /** Those of them that asked for a special price, or needed an approval for another reason. */
    @Query("where id in (select t.quoteId from QuoteToken t where t.token = :token)"
            + " and cast(clearance as string) <> 'FREE' order by id desc")
    List<Quote> approved(String token, Limit limit);

    @Insert
    void insert(Quote quote);

    @Update
    void update(Quote quote);
}
