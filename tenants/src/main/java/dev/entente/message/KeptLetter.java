package dev.entente.message;

import dev.entente.message.Letter.Action;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A letter from the moment it was written. What it says is forgotten when it is done: links that let people in lie nowhere. */
@Entity
@Table(name = "letter")
@IdClass(KeptLetter.Key.class)
@Filter(name = Tenant.SIDE)
class KeptLetter {

    private static final ObjectMapper JSON = JsonMapper.shared();

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What the letter says, as it is stored. */
    record Body(List<String> paragraphs, @Nullable Action action) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    String recipient;

    String subject;

    @Nullable
    String body;

    @Column(name = "written_at")
    Instant writtenAt;

    /** When it was sent or given up. */
    @Column(name = "done_at")
    @Nullable
    Instant doneAt;

    /** Why it was given up. */
    @Nullable
    String refusal;

    @SuppressWarnings("NullAway.Init")
    protected KeptLetter() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    KeptLetter(UUID id, Letter letter, Instant writtenAt) {
        this.id = id;
        this.partnerId = letter.partnerId();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.body = JSON.writeValueAsString(new Body(letter.paragraphs(), letter.action()));
        this.writtenAt = writtenAt;
    }

    boolean isDone() {
        return doneAt != null;
    }

    Letter letter() {
        if (body == null) throw new IllegalStateException("The letter " + id + " is done");
        var said = JSON.readValue(body, Body.class);
        return new Letter(recipient, partnerId, subject, said.paragraphs(), said.action(), true);
    }
}
