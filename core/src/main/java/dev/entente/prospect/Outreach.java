package dev.entente.prospect;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something that was done to win a partner, or for a source as a whole, with what it cost; written once. */
@Entity
@IdClass(Outreach.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Outreach {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** How the company was spoken to; or that something was bought, such as a stand at a fair. */
    public enum Channel {
        EMAIL("E-mail"),
        CALL("Call"),
        MEETING("Meeting"),
        SOCIAL("Social network"),
        PURCHASE("Purchase");

        private final String words;

        Channel(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "prospect_id", updatable = false)
    @Nullable
    UUID prospectId;

    @Enumerated(EnumType.STRING)
    Source source;

    @Column(name = "source_name")
    String sourceName;

    @Column(name = "on_day", updatable = false)
    LocalDate onDay;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Channel channel;

    @Column(updatable = false)
    String note;

    @Column(updatable = false)
    long minor;

    @Column(updatable = false)
    String unit;

    @Column(name = "said_at", updatable = false)
    Instant saidAt;

    @Column(name = "said_by", updatable = false)
    @Nullable
    UUID saidBy;

    @SuppressWarnings("NullAway.Init")
    protected Outreach() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Outreach(@Nullable UUID prospect, Source source, String sourceName, Done done, Instant at) {
        this.id = Ids.next();
        this.prospectId = prospect;
        this.source = source;
        this.sourceName = sourceName;
        this.onDay = done.on();
        this.channel = done.channel();
        this.note = done.note();
        this.minor = done.cost().minor();
        this.unit = done.cost().unit().code();
        this.saidAt = at;
        this.saidBy = Scope.current().memberId();
    }

    public UUID id() {
        return id;
    }

    public Source source() {
        return source;
    }

    /** What the source is called; may be empty. */
    public String sourceName() {
        return sourceName;
    }

    public Done done() {
        return new Done(onDay, channel, note, new Amount(minor, Unit.currency(unit)));
    }

    public @Nullable UUID saidBy() {
        return saidBy;
    }

    /** What was done: on which day, how, what came of it, and what it cost. */
    public record Done(LocalDate on, Channel channel, String note, Amount cost) {

        public Done {
            note = note.strip();
            var findings = new Findings().line("/note", note.replaceAll("\\R", " "), 1_000);
            if (cost.minor() < 0) findings.add("/cost", "Use zero or more");
            findings.refuse(ProspectProblem.UNCLEAR_OUTREACH);
        }
    }

    static Channel channel(String written) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.code().equals(written))
                .findFirst()
                .orElseThrow(() -> new Findings()
                        .add("/channel", "Use email, call, meeting, social or purchase")
                        .problem(ProspectProblem.UNCLEAR_OUTREACH));
    }
}
