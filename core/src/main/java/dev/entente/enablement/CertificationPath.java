package dev.entente.enablement;

import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.TenantId;

/** Something that people can be certified in. Its code is for ever; one that is retired takes nobody new. */
@Entity
@Table(name = "certification_path")
@IdClass(CertificationPath.Key.class)
public class CertificationPath {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String code;

    String name;

    boolean retired;

    @SuppressWarnings("NullAway.Init")
    protected CertificationPath() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    CertificationPath(Description said) {
        this.id = Ids.next();
        this.code = said.code();
        become(said);
    }

    final void become(Description said) {
        this.name = said.name();
        this.retired = said.retired();
    }

    public UUID id() {
        return id;
    }

    /** What terms, imports and programs name it by. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean isRetired() {
        return retired;
    }

    public Description description() {
        return new Description(code, name, retired);
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** What can be said of a path. Refuses what cannot be stored or read. */
    public record Description(String code, String name, boolean retired) {

        public Description {
            new Findings()
                    .form("/code", code, CODE, "Use 1 to 40 lower-case letters, digits or hyphens, no hyphen first")
                    .line("/name", name, 200)
                    .refuse(EnablementProblem.UNCLEAR_PATH);
            name = name.strip();
        }
    }
}
