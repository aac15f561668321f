package dev.entente.approval;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** All versions of all policies. */
@Repository
interface PolicyVersions {

    @Query("where kind = :kind order by version desc")
    List<PolicyVersion> latest(String kind, Limit limit);

    @Query("where kind = :kind and version = :version")
    List<PolicyVersion> version(String kind, int version);

    @Insert
    void insert(PolicyVersion version);
}
