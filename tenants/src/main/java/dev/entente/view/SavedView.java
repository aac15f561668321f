package dev.entente.view;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A list's filter that one member keeps under a name; nobody else sees it. */
@Entity
@Table(name = "saved_view")
@IdClass(SavedView.Key.class)
@Filter(name = Tenant.SIDE)
public class SavedView {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> SAID = new TypeReference<>() {};

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "list_name")
    String listName;

    String name;

    @Column(name = "name_key")
    String nameKey;

    String said;

    @Column(name = "saved_at")
    Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    SavedView(Owner owner, String list, String name, Map<String, List<String>> filter, Instant at) {
        this.id = Ids.next();
        this.partnerId = owner.partnerId();
        this.memberId = owner.memberId();
        this.listName = list;
        this.name = name;
        this.nameKey = key(name);
        this.said = JSON.writeValueAsString(filter);
        this.savedAt = at;
    }

    /** Whose it is, and on which side that member is. */
    record Owner(@Nullable UUID partnerId, UUID memberId) {}

    /** Names that differ in case alone are the same. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    /** The list's name over REST. */
    public String list() {
        return listName;
    }

    public String name() {
        return name;
    }

    /** What is asked for, by the list's parameters over REST; any of several values. */
    public Map<String, List<String>> filter() {
        return JSON.readValue(said, SAID);
    }
}
