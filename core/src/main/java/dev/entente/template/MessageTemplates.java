package dev.entente.template;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/** How the tenant words its messages, with all versions. */
@Repository
interface MessageTemplates {

    /** Of a kind, the newest first. */
    @Query("where kind = :kind order by version desc")
    List<MessageTemplate> ofKind(String kind, Limit limit);

    /** The one that counts, of each kind. */
    @Query(
            "from MessageTemplate t where t.version = (select max(o.version) from MessageTemplate o where o.kind = t.kind)")
    List<MessageTemplate> current();

    @Insert
    void insert(MessageTemplate template);
}
