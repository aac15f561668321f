package dev.entente.prospect;

import dev.entente.customer.NamedCustomer;
import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A company that may become a partner, from the first word about it until it applies or is dropped. */
@Entity
@IdClass(Prospect.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Prospect {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** How far it is. */
    public enum State {
        NEW,
        CONTACTED,
        INTERESTED,
        APPLIED,
        DROPPED
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    String name;

    String domain;

    @Nullable
    String country;

    String segment;

    @Enumerated(EnumType.STRING)
    Source source;

    @Column(name = "source_name")
    String sourceName;

    @Column(name = "referrer_id")
    @Nullable
    UUID referrerId;

    @Column(name = "owner_id")
    @Nullable
    UUID ownerId;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    String reason;

    @Column(name = "application_id")
    @Nullable
    UUID applicationId;

    @Column(name = "added_at", updatable = false)
    Instant addedAt;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Prospect() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Prospect(String number, Profile profile, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.state = State.NEW;
        this.addedAt = at;
        become(profile);
    }

    final void become(Profile profile) {
        this.name = profile.name();
        this.domain = profile.domain();
        this.country = profile.country();
        this.segment = profile.segment();
        this.source = profile.source();
        this.sourceName = profile.sourceName();
        this.referrerId = profile.referrer();
        this.ownerId = profile.owner();
    }

    public UUID id() {
        return id;
    }

    /** What people call it by: PR-00001. */
    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    /** In its registered form; empty where none is known. */
    public String domain() {
        return domain;
    }

    public State state() {
        return state;
    }

    public Source source() {
        return source;
    }

    /** Why it was dropped; it stays known where it applies all the same. */
    public @Nullable String reason() {
        return reason;
    }

    /** What it handed in. */
    public @Nullable UUID applicationId() {
        return applicationId;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }

    public Profile profile() {
        return new Profile(name, domain, country, segment, source, sourceName, referrerId, ownerId);
    }

    /**
     * What can be said of a prospect: name, website (or nothing), country, segment, the kind of source and what it is called
     * ("Cloud Expo 2026"), the partner that referred it, and the member who works on it.
     */
    public record Profile(
            String name,
            String domain,
            @Nullable String country,
            String segment,
            Source source,
            String sourceName,
            @Nullable UUID referrer,
            @Nullable UUID owner) {

        public Profile {
            var findings = new Findings().line("/name", name, 200);
            var written = domain.strip();
            domain = written.isEmpty() ? "" : NamedCustomer.domainOf(written).orElse("");
            if (!written.isEmpty() && domain.isEmpty())
                findings.add("/website", "Write the company's website, such as example.com, or leave it out");
            if (country != null && !COUNTRIES.contains(country))
                findings.add("/country", "Use the two capital letters of a country, such as GB, or leave it out");
            segment = segment.strip();
            if (!segment.isEmpty()) findings.line("/segment", segment, 100);
            sourceName = sourceName.strip();
            if (!sourceName.isEmpty()) findings.line("/sourceName", sourceName, 100);
            if (referrer != null && source != Source.REFERRAL)
                findings.add("/referrer", "Name a partner only where a partner referred it");
            findings.refuse(ProspectProblem.UNCLEAR_PROSPECT);
            name = name.strip();
        }

        /** The same with somebody else who works on it; null: nobody yet. */
        public Profile ownedBy(@Nullable UUID member) {
            return new Profile(name, domain, country, segment, source, sourceName, referrer, member);
        }
    }
}
