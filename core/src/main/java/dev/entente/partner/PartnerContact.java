package dev.entente.partner;

import dev.entente.identity.Email;
import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** Somebody at a partner whom the vendor writes to or calls; not necessarily somebody who can sign in. */
@Entity
@Table(name = "partner_contact")
@IdClass(PartnerContact.Key.class)
@Filter(name = Tenant.SIDE)
public class PartnerContact {

    private static final Pattern PHONE = Pattern.compile("\\+?\\(?[0-9][0-9 ()./-]{3,38}[0-9]");

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

    String name;

    String email;

    String phone;

    String role;

    @Column(name = "is_primary")
    boolean isPrimary;

    @SuppressWarnings("NullAway.Init")
    protected PartnerContact() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PartnerContact(UUID partnerId, Details details) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        become(details);
    }

    final void become(Details details) {
        this.name = details.name();
        this.email = details.email();
        this.phone = details.phone();
        this.role = details.role();
        this.isPrimary = details.isPrimary();
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public Details details() {
        return new Details(name, email, phone, role, isPrimary);
    }

    /** What is known of a contact; all but the name may be empty. Refuses what cannot be written to or read. */
    public record Details(String name, String email, String phone, String role, boolean isPrimary) {

        public Details {
            name = name.strip();
            email = Email.normal(email);
            phone = phone.strip();
            role = role.strip();
            var findings = new Findings().line("/name", name, 200);
            if (!email.isEmpty()) Email.check(findings, "/email", email);
            if (!phone.isEmpty()) {
                findings.form("/phone", phone, PHONE, "Use digits, spaces and + ( ) . / -, such as +44 20 7946 0018");
            }
            if (!role.isEmpty()) findings.line("/role", role, 100);
            findings.refuse(PartnerProblem.UNCLEAR_CONTACT);
        }
    }
}
