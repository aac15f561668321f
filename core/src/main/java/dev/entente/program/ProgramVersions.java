package dev.entente.program;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
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
            @Nullable String word,
            @Nullable Instant withdrawnAt,
            @Nullable UUID withdrawnBy,
            @Nullable String because) {

        boolean isWithdrawn() {
            return withdrawnAt != null;
        }
    }

    @Query("select v.id, v.programId, v.number, v.from, v.digest, v.publishedAt, v.publishedBy, v.word,"
            + " w.at, w.memberId, w.because from ProgramVersion v"
            + " left join ProgramWithdrawal w on w.id = v.id order by v.programId, v.number")
    List<Head> heads();

    /**
     * Programs by code, each as often as it has versions that count, by number, and once with nulls where it has none: what was
     * withdrawn before its first day never counted. In plain SQL, as it is asked for all the time and Hibernate translates its
     * own language anew each time.
     */
    @SQL("""
            select p.id, p.code, p.name, v.id as version_id, v.number, v.from_day from program p
            left join program_version v on v.tenant_id = p.tenant_id and v.program_id = p.id
              and not exists (select from program_withdrawal w where w.tenant_id = v.tenant_id and w.id = v.id)
            where p.tenant_id = :tenant order by p.code, v.number""")
    List<Object[]> counting(UUID tenant);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<ProgramVersion> byIds(UUID[] ids);

    @Query("where programId = :programId and number = :number")
    Optional<ProgramVersion> numbered(UUID programId, int number);

    @Query("where programId = :programId order by number desc limit 1")
    Optional<ProgramVersion> latest(UUID programId);

    /** The newest that was not withdrawn. */
    @Query("where programId = :programId and id not in (select w.id from ProgramWithdrawal w)"
            + " order by number desc limit 1")
    Optional<ProgramVersion> standing(UUID programId);

    @Query("from ProgramWithdrawal where id = :id")
    Optional<ProgramWithdrawal> withdrawal(UUID id);

    @Insert
    void insert(ProgramWithdrawal withdrawal);

    @Query("from VersionReview")
    Optional<VersionReview> versionReview();

    @SQL("""
            insert into version_review (tenant_id, id, required) values (:tenant, :id, :required)
            on conflict (tenant_id, id) do update set required = excluded.required""")
    int setVersionReview(UUID tenant, UUID id, boolean required);

    @Insert
    void insert(ProgramVersion version);
}
