package dev.entente.scorecard;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** All by which partners are judged. */
@Repository
interface Scorecards {

    @Query("order by provider")
    List<Scorecard> all();

    @Query("where provider = :provider")
    Optional<Scorecard> of(String provider);

    @Query("update Scorecard set version = :version, criteria = :criteria, shared = :shared, revision = :revision + 1"
            + " where provider = :provider and revision = :revision")
    int change(String provider, int version, String criteria, boolean shared, int revision);

    @Query("delete from Scorecard where provider = :provider and revision = :revision")
    int delete(String provider, int revision);

    @Insert
    void insert(Scorecard scorecard);
}
