package dev.entente.clock;

import dev.entente.tenant.Cached;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import tools.jackson.databind.json.JsonMapper;

/** A calendar of the tenant. */
@Cached
@Entity
@Table(name = "business_calendar")
@IdClass(StoredCalendar.Key.class)
public class StoredCalendar {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String name;

    String says;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected StoredCalendar() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    StoredCalendar(WrittenCalendar written) {
        this.id = Ids.next();
        become(written);
    }

    final void become(WrittenCalendar written) {
        this.name = written.name().strip();
        this.says = JsonMapper.shared().writeValueAsString(written);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }

    public WrittenCalendar written() {
        return JsonMapper.shared().readValue(says, WrittenCalendar.class);
    }

    public BusinessCalendar calendar() {
        return CalendarReader.kept(written());
    }
}
