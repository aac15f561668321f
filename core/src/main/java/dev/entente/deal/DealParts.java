package dev.entente.deal;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What belongs to deals: lines, moves, and texts under which they are found. */
@Repository
interface DealParts {

    @Insert
    void insertLines(List<DealLine> lines);

    @Query("where dealId = :dealId order by place")
    List<DealLine> linesOf(UUID dealId);

    @Query("where cast(sql('(? = any(?))', dealId, :dealIds) as Boolean) order by dealId, place")
    List<DealLine> linesOfAll(UUID[] dealIds);

    @Query("delete from DealLine where dealId = :dealId")
    void deleteLinesOf(UUID dealId);

    @Query("delete from DealLine where cast(sql('(? = any(?))', dealId, :dealIds) as Boolean)")
    void deleteLinesOfAll(UUID[] dealIds);

    @Query("delete from DealToken where dealId = :dealId")
    void deleteTokensOf(UUID dealId);

    @Query("delete from DealToken where cast(sql('(? = any(?))', dealId, :dealIds) as Boolean)")
    void deleteTokensOfAll(UUID[] dealIds);

    @Insert
    void insertMoves(List<DealMove> moves);

    @Query("where dealId = :dealId order by id")
    List<DealMove> movesOf(UUID dealId);

    /** Whoever leads a deal sees its moves. */
    @Query("update DealMove set partnerId = :partnerId where dealId = :dealId")
    int handOver(UUID dealId, @Nullable UUID partnerId);

    /** The same of what was done while no partner led it; what one wrote that led it earlier stays with that one. */
    @Query("update DealMove set partnerId = :partnerId where dealId = :dealId and partnerId is null")
    int handOwnOver(UUID dealId, @Nullable UUID partnerId);
}
