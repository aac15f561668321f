package dev.entente.reward;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** Rewards, who has them by hand, and who used them. */
@Repository
interface Rewards {

    @Query("order by name, id")
    List<Reward> all();

    @Find
    Optional<Reward> byCode(String code);

    @Query("where id = :id")
    Optional<Reward> byId(UUID id);

    @Insert
    void insert(Reward reward);

    @Update
    void update(Reward reward);

    /** Keeps others from taking what is left of a reward until this transaction ends, and waits for whoever does now. */
    @SQL("select id from reward where tenant_id = :tenant and id = :id for no key update")
    List<UUID> lock(UUID tenant, UUID id);

    @Query("where cast(sql('(? = any(?))', partnerId, :partners) as Boolean)")
    List<RewardGrant> grantsOf(UUID[] partners);

    /** Those that run on a day, what ends first at the top. */
    @Query("where firstDay <= :day and lastDay >= :day and endedOn is null order by lastDay, id")
    List<RewardGrant> running(LocalDate day);

    @Query("where id = :id")
    Optional<RewardGrant> grant(UUID id);

    @Insert
    void insertGrant(RewardGrant grant);

    @Query("update RewardGrant set endedOn = :day where id = :id and endedOn is null")
    int endGrant(UUID id, LocalDate day);

    @Query("where id = :id")
    Optional<RewardUse> use(UUID id);

    @Query("where cast(sql('(? = any(?))', partnerId, :partners) as Boolean)"
            + " and cast(state as string) <> 'DECLINED' and cast(state as string) <> 'WITHDRAWN'")
    List<RewardUse> usesOf(UUID[] partners);

    /** In the order of keys, behind one; of one partner or all in reach, in one state or any. */
    @Query("where id > :after and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " and (:state = '' or cast(state as string) = :state) order by id")
    List<RewardUse> usesAfter(UUID after, @Nullable UUID partnerId, String state, Limit limit);

    /** The newest first. */
    @Query("where (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " and (:state = '' or cast(state as string) = :state) order by id desc")
    List<RewardUse> newest(@Nullable UUID partnerId, String state, Limit limit);

    /** How many of each reward count in each of its periods: reward, first day, number. */
    @Query("select rewardId, period, count(*) from RewardUse where state <> DECLINED and state <> WITHDRAWN"
            + " group by rewardId, period")
    List<Object[]> taken();

    @Insert
    void insertUse(RewardUse use);

    @Query("update RewardUse set state = :state, answer = :answer, decidedAt = :at, period = :period, lastDay = :last,"
            + " revision = revision + 1 where id = :id")
    int move(UUID id, RewardUse.State state, String answer, Instant at, LocalDate period, @Nullable LocalDate last);
}
