package dev.entente.territory;

import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A market that the vendor sells in, as part of a larger one or by itself. Its code is for ever; one that is retired takes nobody new. */
@Entity
@IdClass(Territory.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Territory {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int MOST_RULES = 50;
    private static final int MOST_PARTNERS = 10_000;

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

    @Column(name = "parent_id")
    @Nullable
    UUID parentId;

    String rules;

    @Transient
    private @Nullable List<Reach> read;

    @Nullable
    Integer cap;

    boolean retired;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Territory() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Territory(Said said, @Nullable UUID parent) {
        this.id = Ids.derived("territory", said.code());
        this.code = said.code();
        become(said, parent);
    }

    final void become(Said said, @Nullable UUID parent) {
        this.name = said.name();
        this.parentId = parent;
        this.rules = JsonMapper.shared().writeValueAsString(said.rules());
        this.read = said.rules();
        this.cap = said.cap();
        this.retired = said.retired();
    }

    public UUID id() {
        return id;
    }

    /** What rules and imports name it by. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The larger one that it is part of. */
    public @Nullable UUID parentId() {
        return parentId;
    }

    /** Any of these is enough to belong to it; none: only what belongs to one of its parts does. */
    public List<Reach> rules() {
        var known = read;
        if (known == null) read = known = List.of(JsonMapper.shared().readValue(rules, Reach[].class));
        return known;
    }

    /** At most so many partners in each segment; null: as many as there are. */
    public @Nullable Integer cap() {
        return cap;
    }

    public boolean isRetired() {
        return retired;
    }

    public int revision() {
        return revision;
    }

    /** What can be said of a territory: under a code, as part of another one (null: by itself), by these rules, with a cap. */
    public record Said(
            String code,
            String name,
            @Nullable String parent,
            List<Reach> rules,
            @Nullable Integer cap,
            boolean retired) {

        public Said {
            rules = List.copyOf(rules);
            parent = parent == null || parent.isBlank() ? null : parent.strip();
            var findings = new Findings()
                    .form("/code", code, CODE, "Use 1 to 40 lower-case letters, digits or hyphens, no hyphen first")
                    .line("/name", name, 100);
            if (rules.size() > MOST_RULES) findings.add("/rules", "Use at most " + MOST_RULES + " rules");
            for (int i = 0; i < rules.size(); i++) rules.get(i).check(findings, "/rules/" + i);
            if (cap != null && (cap < 1 || cap > MOST_PARTNERS))
                findings.add("/cap", "Use 1 to " + MOST_PARTNERS + ", or leave it out");
            findings.refuse(TerritoryProblem.UNCLEAR_TERRITORY);
            name = name.strip();
        }
    }
}
