package dev.entente.program;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All versions of all programs of the tenant. */
@Repository
interface ProgramVersions {

    /** A version without its texts. */
    record Head(
            UUID id,
            UUID programId,
            int number,
            LocalDate from,
            String digest,
            Instant publishedAt,
            @Nullable UUID publishedBy,
            @Nullable String word) {}

    @Query("select id, programId, number, from, digest, publishedAt, publishedBy, word from ProgramVersion"
            + " order by programId, number")
    List<Head> heads();

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<ProgramVersion> byIds(UUID[] ids);

    @Query("where programId = :programId and number = :number")
    Optional<ProgramVersion> numbered(UUID programId, int number);

    @Query("where programId = :programId order by number desc limit 1")
    Optional<ProgramVersion> latest(UUID programId);

    @Insert
    void insert(ProgramVersion version);
}
