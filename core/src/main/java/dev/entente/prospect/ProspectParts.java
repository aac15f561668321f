package dev.entente.prospect;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

/** Under what prospects are found, and what was done to win them. */
@Repository
interface ProspectParts {

    /** What a source cost so far, in one currency. */
    record Spent(Source source, String unit, long minor) {}

    @Insert
    void insertTokens(List<ProspectToken> tokens);

    @Query("delete from ProspectToken where cast(sql('(? = any(?))', prospectId, :prospects) as Boolean)")
    void deleteTokens(UUID[] prospects);

    @Insert
    void insert(Outreach outreach);

    /** Of a prospect, the newest first. */
    @Query("where prospectId = :prospect order by onDay desc, id desc")
    List<Outreach> of(UUID prospect, Limit limit);

    /** Of sources as a whole, the newest first. */
    @Query("where prospectId is null order by onDay desc, id desc")
    List<Outreach> ofSources(Limit limit);

    @Query("select source, unit, sum(minor) from Outreach group by source, unit")
    List<Spent> spent();

    @Query("update Outreach set source = :source, sourceName = :name where prospectId = :prospect")
    void move(UUID prospect, Source source, String name);

    /** Moves what was done with prospects to the sources that they have now. */
    @Query("update Outreach o set source = (select p.source from Prospect p where p.id = o.prospectId),"
            + " sourceName = (select p.sourceName from Prospect p where p.id = o.prospectId)"
            + " where cast(sql('(? = any(?))', o.prospectId, :prospects) as Boolean)")
    void follow(UUID[] prospects);

    /** Those of these about which something is written. */
    @Query(
            "select distinct prospectId from Outreach where cast(sql('(? = any(?))', prospectId, :prospects) as Boolean)")
    List<UUID> written(UUID[] prospects);
}
