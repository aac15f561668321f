package dev.entente.branding;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** The draft, the editions and the logos of the bound tenant. */
@Repository
interface Brands {

    @Query("from BrandDraft")
    Optional<BrandDraft> draft();

    @Insert
    void insert(BrandDraft draft);

    @Update
    void update(BrandDraft draft);

    /** The newest first. */
    @Query("from BrandEdition order by number desc")
    List<BrandEdition> editions(Limit limit);

    @Query("from BrandEdition where number = :number")
    Optional<BrandEdition> edition(int number);

    @Insert
    void insert(BrandEdition edition);

    @Query("from BrandLogo where id = :id")
    Optional<BrandLogo> logo(UUID id);

    @Insert
    void insert(BrandLogo logo);

    /** Keeps others from drafting and publishing until this transaction ends. */
    @SQL("select tenant_id from tenant where tenant_id = :tenant for no key update")
    List<UUID> lock(UUID tenant);

    /** Its own name and colour, for all that shows them without asking for the brand. */
    @SQL("update tenant set name = :name, accent = :accent where tenant_id = :tenant")
    int tell(UUID tenant, String name, String accent);
}
