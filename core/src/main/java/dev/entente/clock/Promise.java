package dev.entente.clock;

import dev.entente.clock.WrittenPromise.WrittenTerms;
import dev.entente.tenant.Cached;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What one side promises the other: on which occasion, within what time. What is running already goes on as it began. */
@Cached
@Entity
@IdClass(Promise.Key.class)
public class Promise {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String name;

    @Column(updatable = false)
    String occasion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Side side;

    @Column(name = "calendar_id")
    @Nullable
    UUID calendarId;

    String terms;

    boolean active;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Promise() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Promise(WrittenPromise written, Occasion occasion) {
        this.id = Ids.next();
        this.occasion = occasion.code();
        this.side = occasion.side();
        become(written);
    }

    final void become(WrittenPromise written) {
        this.name = written.name().strip();
        this.calendarId = written.calendar();
        this.terms = JsonMapper.shared().writeValueAsString(written.terms());
        this.active = written.active();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Its code. */
    public String occasion() {
        return occasion;
    }

    public Side side() {
        return side;
    }

    /** In which it is counted; null: in that of whoever has to act. */
    public @Nullable UUID calendarId() {
        return calendarId;
    }

    public Terms terms() {
        return JsonMapper.shared().readValue(terms, WrittenTerms.class).terms();
    }

    /** Whether clocks are started. */
    public boolean isActive() {
        return active;
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }

    public WrittenPromise written() {
        return new WrittenPromise(name, occasion, calendarId, WrittenTerms.of(terms()), active);
    }
}
