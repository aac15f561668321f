package dev.entente.lead;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One partner's part in a lead: that it was offered to it, or that it gave it, and what became of that. It says what kind of
 * company it is about and never which; that is told by a disclosure, for as long as the partner follows the lead up.
 */
@Entity
@Table(name = "lead_share")
@IdClass(LeadShare.Key.class)
@Filter(name = Tenant.SIDE)
public class LeadShare {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Whether the partner gets the lead or gave it. */
    public enum Role {
        RECEIVES,
        GAVE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far it is. What lapsed was not answered in time. */
    public enum State {
        OFFERED("Waits for an answer"),
        ACCEPTED("Accepted"),
        WORKED("Being worked"),
        CONVERTED("Converted"),
        DECLINED("Declined"),
        RECALLED("Recalled"),
        LAPSED("Not answered in time");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOpen() {
            return this == OFFERED || this == ACCEPTED || this == WORKED;
        }

        /** Whether the partner knows whom the lead is about. */
        public boolean isFollowed() {
            return this == ACCEPTED || this == WORKED || this == CONVERTED;
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "lead_id", updatable = false)
    UUID leadId;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(updatable = false)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Role role;

    @Enumerated(EnumType.STRING)
    State state = State.OFFERED;

    @Nullable
    String country;

    String size;

    String segment;

    String industry;

    String product;

    String motion;

    boolean hot;

    @Column(updatable = false)
    boolean mutual;

    @Column(name = "offered_at", updatable = false)
    Instant offeredAt;

    @Column(name = "due_at", updatable = false)
    @Nullable
    Instant dueAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    /** The tenant's turn in which the rules chose the partner; 0: somebody did. */
    @Column(updatable = false)
    long turn;

    /** Why it was declined, recalled or passed on. */
    String because = "";

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected LeadShare() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    LeadShare(Lead lead, UUID partnerId, Role role, Instant at, @Nullable Instant due) {
        this.id = Ids.next();
        this.leadId = lead.id();
        this.number = lead.number();
        this.partnerId = partnerId;
        this.role = role;
        this.offeredAt = at;
        this.dueAt = due;
        says(lead.profile());
        // What a partner gave earns that partner its fee, so whoever gets it owes none.
        this.mutual = lead.profile().mutual() && (role == Role.GAVE || lead.givenBy() == null);
    }

    /** What kind of company it is about, as it is said now. */
    final void says(LeadProfile profile) {
        this.country = profile.country();
        this.size = profile.size();
        this.segment = profile.segment();
        this.industry = profile.industry();
        this.product = profile.product();
        this.motion = profile.motion();
        this.hot = profile.hot();
    }

    LeadShare chosenIn(long turn) {
        this.turn = turn;
        return this;
    }

    void become(State next, String why, Instant at) {
        state = next;
        because = why;
        answeredAt = next == State.OFFERED ? null : at;
    }

    public UUID id() {
        return id;
    }

    public UUID leadId() {
        return leadId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** The lead's number. */
    public String number() {
        return number;
    }

    public Role role() {
        return role;
    }

    public State state() {
        return state;
    }

    public @Nullable String country() {
        return country;
    }

    public String size() {
        return size;
    }

    public String segment() {
        return segment;
    }

    public String industry() {
        return industry;
    }

    public String product() {
        return product;
    }

    public String motion() {
        return motion;
    }

    public boolean isHot() {
        return hot;
    }

    /** Whether a referral fee is agreed for it. */
    public boolean isMutual() {
        return mutual;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public String because() {
        return because;
    }
}
