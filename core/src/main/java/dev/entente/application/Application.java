package dev.entente.application;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A company's wish to become a partner in a program. It is begun as a draft, handed in, and counts once whoever handed it in has
 * shown that the e-mail address is theirs. Then the vendor looks into it, may ask back, and accepts, declines or merges it.
 */
@Entity
@IdClass(Application.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Application {

    private static final TypeReference<List<ChecklistItem>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Where it stands. Drafts and what nobody has confirmed yet are not shown to the vendor. */
    public enum State {
        DRAFT,
        UNCONFIRMED,
        WAITING,
        ASKED,
        ACCEPTED,
        DECLINED,
        MERGED;

        /** Whether the vendor has still to decide. */
        public boolean isOpen() {
            return this == WAITING || this == ASKED;
        }

        /** Whether nobody has shown yet that the address is theirs. */
        boolean isUnproved() {
            return this == DRAFT || this == UNCONFIRMED;
        }
    }

    /** Something that happened to it: when, who did it (null: the applicant, or the clock), what, and what was said. */
    public record Entry(
            Instant at,
            @Nullable UUID by,
            String what,
            @Nullable String words) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    String program;

    int form;

    @Enumerated(EnumType.STRING)
    State state;

    String company;

    String domain;

    String email;

    String says;

    // Worked out and written apart from what people change: it is nobody's change of the application.
    @Column(updatable = false)
    @Nullable
    Integer score;

    @Column(updatable = false)
    String fit;

    String items;

    String history;

    @Column(updatable = false)
    @Nullable
    String source;

    @Column(name = "begun_at", updatable = false)
    Instant begunAt;

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    @Column(name = "counts_at")
    @Nullable
    Instant countsAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "owner_id")
    @Nullable
    UUID ownerId;

    @Nullable
    String reason;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Column(name = "merged_into")
    @Nullable
    UUID mergedInto;

    @Nullable
    String undo;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Application(UUID id, String number, String program, @Nullable String source, Instant at) {
        this.id = id;
        this.number = number;
        this.program = program;
        this.state = State.DRAFT;
        this.source = source;
        this.begunAt = at;
        this.fit = "";
        this.items = "[]";
        this.history = "[]";
    }

    /** What the applicant says now, by the form of this number. */
    final void say(int form, Applicant applicant) {
        this.form = form;
        this.company = applicant.company();
        this.domain = applicant.domain();
        this.email = applicant.email();
        this.says = JsonMapper.shared().writeValueAsString(applicant);
    }

    final void fits(Fit fit) {
        this.score = fit.isWorkedOut() ? fit.score() : null;
        this.fit = JsonMapper.shared().writeValueAsString(fit);
    }

    final void lookInto(List<ChecklistItem> items) {
        this.items = JsonMapper.shared().writeValueAsString(items);
    }

    final void did(Instant at, String what, @Nullable String words) {
        var entries = new ArrayList<>(history());
        entries.add(new Entry(at, Scope.current().memberId(), what, words));
        this.history = JsonMapper.shared().writeValueAsString(entries);
    }

    final void close(State state, Instant at, @Nullable String reason) {
        this.state = state;
        this.closedAt = at;
        this.reason = reason;
    }

    static UUID idOf(String nonce) {
        return Ids.derived("application", Scope.current().tenantId(), nonce);
    }

    public UUID id() {
        return id;
    }

    /** What people call it by: A-00001. */
    public String number() {
        return number;
    }

    /** The program's code. */
    public String program() {
        return program;
    }

    /** The number of the form that it answers. */
    public int form() {
        return form;
    }

    public State state() {
        return state;
    }

    public String company() {
        return company;
    }

    /** In its registered form; empty where a draft does not say it yet. */
    public String domain() {
        return domain;
    }

    public String email() {
        return email;
    }

    public Applicant applicant() {
        return JsonMapper.shared().readValue(says, Applicant.class);
    }

    /** 0 to 100; null: the program looks for nothing in particular. */
    public @Nullable Integer score() {
        return score;
    }

    /** How it was worked out; null: it has not been. */
    public @Nullable Fit fit() {
        return fit.isEmpty() ? null : JsonMapper.shared().readValue(fit, Fit.class);
    }

    public List<ChecklistItem> items() {
        return JsonMapper.shared().readValue(items, ITEMS);
    }

    /** The first first. */
    public List<Entry> history() {
        return JsonMapper.shared().readValue(history, ENTRIES);
    }

    /** Where it came from: as whoever entered it says, or the campaign in the address of the form. */
    public @Nullable String source() {
        return source;
    }

    /** Since when it counts; null: not yet. */
    public @Nullable Instant countsAt() {
        return countsAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** The member who looks after it. */
    public @Nullable UUID ownerId() {
        return ownerId;
    }

    /** Why it was declined, merged or accepted. */
    public @Nullable String reason() {
        return reason;
    }

    /** What it became, or was merged into. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    /** The application that stands in its place. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }
}
