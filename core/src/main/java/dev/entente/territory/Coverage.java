package dev.entente.territory;

import dev.entente.problem.Findings;
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

/** That a partner covers a territory with all that is part of it, in one segment or in all, from a day on until another. */
@Entity
@IdClass(Coverage.Key.class)
@Filter(name = Tenant.SIDE)
public class Coverage {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "territory_id", updatable = false)
    UUID territoryId;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(updatable = false)
    String segment;

    @Column(name = "from_day", updatable = false)
    LocalDate firstDay;

    @Column(name = "until_day")
    @Nullable
    LocalDate endDay;

    @SuppressWarnings("NullAway.Init")
    protected Coverage() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Coverage(UUID territory, Wanted wanted) {
        this.id = Ids.next();
        this.territoryId = territory;
        this.partnerId = wanted.partnerId();
        this.segment = wanted.segment();
        this.firstDay = wanted.from();
    }

    public UUID id() {
        return id;
    }

    public UUID territoryId() {
        return territoryId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** Empty: all segments. */
    public String segment() {
        return segment;
    }

    public LocalDate from() {
        return firstDay;
    }

    /** The first day on which it holds no longer; null: it goes on. */
    public @Nullable LocalDate until() {
        return endDay;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && (endDay == null || day.isBefore(endDay));
    }

    boolean covers(String asked) {
        return segment.isEmpty() || Place.isSame(segment, asked);
    }

    /** Whom to assign: a partner, in a segment (empty: all), from a day on. */
    public record Wanted(UUID partnerId, String segment, LocalDate from) {

        public Wanted {
            segment = segment.strip();
            var findings = new Findings();
            if (!segment.isEmpty()) findings.line("/segment", segment, 100);
            if (from.getYear() < 1990 || from.getYear() > 2200) findings.add("/from", "Use a day from 1990 to 2200");
            findings.refuse(TerritoryProblem.UNCLEAR_COVERAGE);
        }
    }
}
