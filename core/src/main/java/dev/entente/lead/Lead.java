package dev.entente.lead;

import dev.entente.plugin.ApiJson;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Interest that may become a deal. It waits in the vendor's queue, is offered to one partner at a time, accepted and worked, and
 * ends as a deal or closed. One that a partner gave begins the same way, with the vendor to answer it. What partners read of it
 * is their share of it, never this.
 */
@Entity
@IdClass(Lead.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Lead {

    /** Why one waits that was not routed yet, and is to be. */
    static final String BEING_ROUTED = "Is being routed";

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** How far it is. */
    public enum State {
        NEW("In the queue"),
        OFFERED("Offered"),
        ACCEPTED("Accepted"),
        WORKED("Being worked"),
        CONVERTED("Converted"),
        CLOSED("Closed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        /** As interfaces write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOpen() {
            return this != CONVERTED && this != CLOSED;
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Column(name = "external_source", updatable = false)
    @Nullable
    String externalSource;

    @Column(name = "external_id", updatable = false)
    @Nullable
    String externalId;

    /** The partner that gave it. */
    @Column(name = "given_by", updatable = false)
    @Nullable
    UUID givenBy;

    String company;

    String domain;

    @Nullable
    String country;

    boolean hot;

    /** The whole profile as JSON. */
    String said;

    @Enumerated(EnumType.STRING)
    State state = State.NEW;

    /** Why it waits, or came to its end. */
    String because = "";

    @Column(name = "territory_id")
    @Nullable
    UUID territoryId;

    /** The partner that has it now. */
    @Column(name = "held_by")
    @Nullable
    UUID heldBy;

    @Column(name = "share_id")
    @Nullable
    UUID shareId;

    /** Until when whoever has it is to answer. */
    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    /** How often it was offered since somebody last passed it on. */
    int passes;

    @Column(name = "deal_id")
    @Nullable
    UUID dealId;

    @Nullable
    String registration;

    @Column(name = "added_at", updatable = false)
    Instant addedAt;

    @Column(name = "added_by", updatable = false)
    @Nullable
    UUID addedBy;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Lead() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Lead(String number, LeadProfile profile, Origin origin, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.externalSource = origin.source();
        this.externalId = origin.id();
        this.givenBy = origin.partnerId();
        this.addedAt = at;
        this.addedBy = Scope.current().memberId();
        become(profile);
    }

    /** Where it comes from: a system and what it is called there, and the partner that gave it; each perhaps unknown. */
    public record Origin(
            @Nullable String source,
            @Nullable String id,
            @Nullable UUID partnerId) {

        public static final Origin BY_HAND = new Origin(null, null, null);
    }

    final void become(LeadProfile profile) {
        this.company = profile.company();
        this.domain = profile.domain();
        this.country = profile.country();
        this.hot = profile.hot();
        this.said = ApiJson.mapper().writeValueAsString(profile);
    }

    /** Until it was routed for the first time. */
    void isToBeRouted() {
        because = BEING_ROUTED;
    }

    public boolean isBeingRouted() {
        return state == State.NEW && givenBy == null && because.equals(BEING_ROUTED);
    }

    void waits(String why) {
        state = State.NEW;
        because = why.length() > 500 ? why.substring(0, 499) + "\u2026" : why;
        heldBy = null;
        shareId = null;
        dueAt = null;
    }

    void ends(State last, String why) {
        state = last;
        because = why;
        dueAt = null;
    }

    public UUID id() {
        return id;
    }

    /** What people call it by: L-00001. */
    public String number() {
        return number;
    }

    public @Nullable String externalSource() {
        return externalSource;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    /** The partner that gave it; null: it is the vendor's own. */
    public @Nullable UUID givenBy() {
        return givenBy;
    }

    public String company() {
        return company;
    }

    public String domain() {
        return domain;
    }

    public State state() {
        return state;
    }

    public boolean isHot() {
        return hot;
    }

    /** Why it waits, or came to its end; may be empty. */
    public String because() {
        return because;
    }

    public @Nullable UUID territoryId() {
        return territoryId;
    }

    public @Nullable UUID heldBy() {
        return heldBy;
    }

    public @Nullable UUID shareId() {
        return shareId;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public int passes() {
        return passes;
    }

    public @Nullable UUID dealId() {
        return dealId;
    }

    /** The number of the registration that it became. */
    public @Nullable String registration() {
        return registration;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public int revision() {
        return revision;
    }

    public LeadProfile profile() {
        return ApiJson.mapper().readValue(said, LeadProfile.class);
    }
}
