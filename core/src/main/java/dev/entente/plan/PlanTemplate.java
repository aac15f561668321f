package dev.entente.plan;

import dev.entente.partner.PartnerType;
import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A version of a template: never changed but for being the latest. Plans that began with an earlier one keep it. */
@Entity
@Table(name = "plan_template")
@IdClass(PlanTemplate.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class PlanTemplate {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

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

    @Column(updatable = false)
    int version;

    boolean latest;

    @Column(updatable = false)
    String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Purpose purpose;

    @Column(updatable = false)
    String types;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    Persona persona;

    @Column(updatable = false)
    String tasks;

    @Column(name = "written_at", updatable = false)
    Instant writtenAt;

    @Column(name = "written_by", updatable = false)
    @Nullable
    UUID writtenBy;

    @SuppressWarnings("NullAway.Init")
    protected PlanTemplate() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PlanTemplate(Content content, int version, Instant at) {
        this.id = Ids.next();
        this.code = content.code();
        this.version = version;
        this.latest = true;
        this.name = content.name();
        this.purpose = content.purpose();
        this.types = content.types().stream().map(PartnerType::name).collect(Collectors.joining(" "));
        this.persona = content.persona();
        this.tasks = JSON.writeValueAsString(content.tasks());
        this.writtenAt = at;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** For whom it is; empty: for everybody for whom there is no other. */
    public Set<PartnerType> types() {
        return Arrays.stream(types.split(" "))
                .filter(each -> !each.isEmpty())
                .map(PartnerType::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** For whose people it is; null: for the partner as a whole. */
    public @Nullable Persona persona() {
        return persona;
    }

    public List<TaskPlan> tasks() {
        return JSON.readValue(tasks, new TypeReference<>() {});
    }

    public Content content() {
        return new Content(code, name, purpose, types(), tasks(), persona);
    }

    /** Whether it is meant for a partner of these types; one that names some of them goes before one that names none. */
    boolean isFor(Set<PartnerType> others) {
        var own = types();
        return own.isEmpty() || !Collections.disjoint(own, others);
    }

    /** What a template says. Refuses what nobody could follow. */
    public record Content(
            String code,
            String name,
            Purpose purpose,
            Set<PartnerType> types,
            List<TaskPlan> tasks,
            @Nullable Persona persona) {

        /** For the partner as a whole. */
        public Content(String code, String name, Purpose purpose, Set<PartnerType> types, List<TaskPlan> tasks) {
            this(code, name, purpose, types, tasks, null);
        }

        public Content {
            name = name.strip();
            types = Collections.unmodifiableSet(new TreeSet<>(types));
            tasks = List.copyOf(tasks);
            var findings = new Findings()
                    .form("/code", code, CODE, "Use 2 to 40 lower-case letters, digits or hyphens")
                    .line("/name", name, 100);
            if ((purpose == Purpose.PERSONA) != (persona != null))
                findings.add(
                        "/persona",
                        "Say sales, technical, marketing or operations where it is for a persona, and only there");
            findings.addAll(PlanCheck.of(tasks).all());
            findings.refuse(PlanProblem.UNCLEAR_PLAN);
        }
    }
}
