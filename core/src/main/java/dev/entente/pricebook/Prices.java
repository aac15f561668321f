package dev.entente.pricebook;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** All price books of the tenant, and what they say. */
@Repository
interface Prices {

    @Query("from PriceBook where code = :code")
    Optional<PriceBook> book(String code);

    @Query("from PriceBook where cast(sql('(? = any(?))', code, :codes) as Boolean)")
    List<PriceBook> books(String[] codes);

    @Query("from PriceBook order by code")
    List<PriceBook> allBooks();

    @Query("from PriceBook where code > :after order by code")
    List<PriceBook> booksAfter(String after, Limit limit);

    /** All that may matter to a buyer: those for it by name and those for no partner by name, in a currency. */
    @SQL("""
            select b.* from price_book b
            where b.tenant_id = :tenant and b.currency = :currency and (b.partner_id is null or b.partner_id = :partner)""")
    List<PriceBook> candidates(UUID tenant, String currency, UUID partner);

    /** Whoever else changes what books inherit waits until this transaction ends. */
    @SQL("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) as locked")
    int lock(String key);

    @Insert
    void insert(PriceBook book);

    @Update
    void update(PriceBook book);

    /** All that books have ever said of products: each book of the product that stands beside it. */
    @SQL("""
            select p.* from (select distinct book, sku from unnest(cast(:books as uuid[]), cast(:skus as text[])) as n(book, sku)) as n
            join price p on p.tenant_id = :tenant and p.book_id = n.book and p.sku = n.sku""")
    List<Price> all(UUID tenant, UUID[] books, String[] skus);

    /** Adds what is not there, and says anew what is; in the order of keys, so that two never wait for each other. */
    @SQL("""
            insert into price (tenant_id, book_id, sku, term, least, from_day, says, value, existing_from)
            select :tenant, n.book, n.sku, n.term, n.least, n.from_day, n.says, cast(nullif(n.value, '') as numeric), n.existing_from
            from unnest(cast(:books as uuid[]), cast(:skus as text[]), cast(:terms as text[]), cast(:leasts as bigint[]),
              cast(:days as date[]), cast(:says as text[]), cast(:figures as text[]),
              cast(:existing as date[])) as n(book, sku, term, least, from_day, says, value, existing_from)
            order by n.book, n.sku collate "C", n.term collate "C", n.least, n.from_day
            on conflict (tenant_id, book_id, sku, term, least, from_day) do update
            set says = excluded.says, value = excluded.value, existing_from = excluded.existing_from""")
    int write(
            UUID tenant,
            UUID[] books,
            String[] skus,
            String[] terms,
            Long[] leasts,
            LocalDate[] days,
            String[] says,
            String[] figures,
            LocalDate[] existing);

    @SQL("""
            delete from price p using unnest(cast(:books as uuid[]), cast(:skus as text[]), cast(:terms as text[]),
              cast(:leasts as bigint[]), cast(:days as date[])) as n(book, sku, term, least, from_day)
            where p.tenant_id = :tenant and p.book_id = n.book and p.sku = n.sku and p.term = n.term and p.least = n.least
              and p.from_day = n.from_day""")
    int remove(UUID tenant, UUID[] books, String[] skus, String[] terms, Long[] leasts, LocalDate[] days);

    /** All that a book ever said or will say, written into one that says nothing yet. */
    @SQL("""
            insert into price (tenant_id, book_id, sku, term, least, from_day, says, value, existing_from)
            select p.tenant_id, :newer, p.sku, p.term, p.least, p.from_day, p.says, p.value, p.existing_from from price p
            where p.tenant_id = :tenant and p.book_id = :book""")
    int takeOver(UUID tenant, UUID book, UUID newer);

    /** All that any book says of a product on a day. */
    @SQL("""
            select distinct on (p.book_id, p.term, p.least) p.* from price p
            where p.tenant_id = :tenant and p.sku = :sku and p.from_day <= :day
            order by p.book_id, p.term, p.least, p.from_day desc""")
    List<Price> everywhere(UUID tenant, String sku, LocalDate day);

    /** How many prices that hold on a day are written in each book, counted up to so many. */
    @SQL("""
            select b.id, (select count(*) from (
                select 1 from price p
                where p.tenant_id = :tenant and p.book_id = b.id and p.from_day <= :day and p.says = 'PRICE' and not exists (
                  select from price n where n.tenant_id = p.tenant_id and n.book_id = p.book_id and n.sku = p.sku
                  and n.term = p.term and n.least = p.least and n.from_day > p.from_day and n.from_day <= :day)
                limit :most) as priced)
            from price_book b where b.tenant_id = :tenant""")
    List<Object[]> counts(UUID tenant, LocalDate day, int most);

    /** Of one book behind a key, in the order of keys; where a day is asked for, what holds on it. */
    @SQL("""
            select p.* from price p where p.tenant_id = :tenant and p.book_id = :book
            and (p.sku, p.term, p.least, p.from_day) > (:sku, :term, :least, :from)
            and p.sku >= :prefix and (:end = '' or p.sku < :end)
            and (:family = '' or exists (select from product q where q.tenant_id = p.tenant_id and q.sku = p.sku and q.family = :family))
            and (:only = '' or p.term = :only)
            and (:always or p.says <> 'NOTHING' and p.from_day <= :day and not exists (
              select from price n where n.tenant_id = p.tenant_id and n.book_id = p.book_id and n.sku = p.sku and n.term = p.term
              and n.least = p.least and n.from_day > p.from_day and n.from_day <= :day))
            order by p.sku, p.term, p.least, p.from_day limit :most""")
    List<Price> page(
            UUID tenant,
            UUID book,
            String sku,
            String term,
            long least,
            LocalDate from,
            String prefix,
            String end,
            String family,
            String only,
            boolean always,
            LocalDate day,
            int most);

    /**
     * Products behind one, that any of these books may have a price of: those that it names, and what is a bundle or was one on the day.
     * Each book is read from where it goes on, as far as a page of its own: what is not priced is never looked at.
     */
    @SQL("""
            select found.sku from (
              select said.sku from unnest(cast(:books as uuid[])) as b(id) cross join lateral (
                select distinct x.sku from price x join product p on p.tenant_id = x.tenant_id and p.sku = x.sku
                where x.tenant_id = :tenant and x.book_id = b.id and x.sku > :after and x.sku >= :prefix and (:end = '' or x.sku < :end)
                and (p.retired_from is null or p.retired_from > :day)
                order by x.sku limit :most) as said
              union
              (select p.sku from product p where p.tenant_id = :tenant and p.parts <> '[]' and p.sku > :after and p.sku >= :prefix
               and (:end = '' or p.sku < :end) and (p.retired_from is null or p.retired_from > :day)
               order by p.sku limit :most)
              union
              (select distinct v.sku from product_revision v join product p on p.tenant_id = v.tenant_id and p.sku = v.sku
               where v.tenant_id = :tenant and v.until_day > :day and v.parts <> '[]' and v.sku > :after and v.sku >= :prefix
               and (:end = '' or v.sku < :end) and (p.retired_from is null or p.retired_from > :day)
               order by v.sku limit :most)) as found
            order by found.sku limit :most""")
    List<String> priced(UUID tenant, UUID[] books, String after, String prefix, String end, LocalDate day, int most);

    /** The same of a family, of which each product is looked at. */
    @SQL("""
            select p.sku from product p where p.tenant_id = :tenant and p.family = :family and p.sku > :after and p.sku >= :prefix
            and (:end = '' or p.sku < :end) and (p.retired_from is null or p.retired_from > :day)
            and (p.parts <> '[]' or exists (
              select from price x where x.tenant_id = p.tenant_id and x.book_id = any(cast(:books as uuid[])) and x.sku = p.sku)
              or exists (select from product_revision v where v.tenant_id = p.tenant_id and v.sku = p.sku and v.until_day > :day
                and v.parts <> '[]'))
            order by p.sku limit :most""")
    List<String> pricedOf(
            UUID tenant, UUID[] books, String family, String after, String prefix, String end, LocalDate day, int most);
}
