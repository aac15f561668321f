package dev.entente.enablement;

import dev.entente.identity.Email;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Cached;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a partner passed a certification path: valid from a day until another, which does not count any more, or for
 * good. A renewal is a certification of its own that follows. What is revoked is not valid from a day on; that day may lie
 * in the past, and back to the first one.
 */
@Cached
@Entity
@IdClass(Certification.Key.class)
@Filter(name = Tenant.SIDE)
public class Certification {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 9999;

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(name = "contact_id")
    @Nullable
    UUID contactId;

    String name;

    String email;

    /** What makes two certifications those of one person. */
    String person;

    String path;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "until_day")
    @Nullable
    LocalDate untilDay;

    String evidence;

    @Column(name = "revoked_from")
    @Nullable
    LocalDate revokedFrom;

    @Column(name = "revoked_because")
    @Nullable
    String revokedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Certification() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Certification(UUID partnerId, Details details, String person) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        become(details, person);
    }

    final void become(Details details, String known) {
        this.contactId = details.contact();
        this.name = details.name();
        this.email = details.email();
        this.person = known;
        this.path = details.path();
        this.fromDay = details.from();
        this.untilDay = details.until();
        this.evidence = details.evidence();
    }

    final void become(State state) {
        become(state.details(), state.person());
        var revocation = state.revocation();
        this.revokedFrom = revocation == null ? null : revocation.from();
        this.revokedBecause = revocation == null ? null : revocation.because();
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String name() {
        return name;
    }

    /** The code of the path. */
    public String path() {
        return path;
    }

    public LocalDate from() {
        return fromDay;
    }

    public Details details() {
        return new Details(contactId, name, email, path, fromDay, untilDay, evidence);
    }

    public @Nullable Revocation revocation() {
        return revokedFrom == null || revokedBecause == null ? null : new Revocation(revokedFrom, revokedBecause);
    }

    /** All that can be changed of it. */
    public State state() {
        return new State(details(), person, revocation());
    }

    /** The first day on which it is not valid any more; null: it stays valid. */
    public @Nullable LocalDate end() {
        return fact().end();
    }

    public boolean isValidOn(LocalDate day) {
        return fact().isValidOn(day);
    }

    Fact fact() {
        var end = untilDay;
        if (revokedFrom != null && (end == null || revokedFrom.isBefore(end))) end = revokedFrom;
        return new Fact(partnerId, person, path, fromDay, end);
    }

    /** From which day on it is not valid, and why. Refuses what cannot be read. */
    public record Revocation(LocalDate from, String because) {

        public Revocation {
            new Findings().line("/reason", because, 500).refuse(EnablementProblem.UNCLEAR_CERTIFICATION);
            because = because.strip();
        }
    }

    /** What is said of a certification, whom it is taken to be about, and whether it was revoked. */
    public record State(
            Details details, String person, @Nullable Revocation revocation) {

        public State {
            if (revocation != null && revocation.from().isBefore(details.from())) {
                throw Problem.field(
                        EnablementProblem.UNCLEAR_CERTIFICATION,
                        "/from",
                        "It is valid from " + details.from() + " on, and cannot be revoked before that");
            }
        }
    }

    /**
     * What can be said: whom it is about, as a contact of the partner or by name and e-mail (which may be empty), in what, since
     * when, until when (exclusive, or none), and what shows it. Refuses what cannot be stored or read.
     */
    public record Details(
            @Nullable UUID contact,
            String name,
            String email,
            String path,
            LocalDate from,
            @Nullable LocalDate until,
            String evidence) {

        public Details {
            name = name.strip();
            email = Email.normal(email);
            evidence = evidence.strip();
            var findings = new Findings().line("/name", name, 200);
            if (!email.isEmpty()) Email.check(findings, "/email", email);
            if (!CertificationPath.isCode(path)) findings.add("/path", "Name a certification path by its code");
            if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
                findings.add("/from", "Use a day from 1990 on");
            }
            if (until != null && !until.isAfter(from)) findings.add("/until", "Let it end after its first day");
            if (until != null && until.getYear() > LAST_YEAR) findings.add("/until", "Use a day before the year 10000");
            if (!evidence.isEmpty()) findings.line("/evidence", evidence, 500);
            findings.refuse(EnablementProblem.UNCLEAR_CERTIFICATION);
        }
    }
}
