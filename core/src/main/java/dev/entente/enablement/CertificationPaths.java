package dev.entente.enablement;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** All certification paths of the tenant. */
@Repository
interface CertificationPaths {

    @Find
    Optional<CertificationPath> byCode(String code);

    @Query("where cast(sql('(? = any(?))', code, :codes) as Boolean)")
    List<CertificationPath> byCodes(String[] codes);

    @Query("order by retired, name, code")
    List<CertificationPath> all();

    @Query("select count(*) from CertificationPath")
    long count();

    @Insert
    void insert(CertificationPath path);

    @Update
    void update(CertificationPath path);
}
