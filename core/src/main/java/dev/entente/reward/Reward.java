package dev.entente.reward;

import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What partners have beside money: how many for each tier of a program, how often anew, and what to do with it. */
@Entity
@IdClass(Reward.Key.class)
@Table(name = "reward")
public class Reward {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What it is. */
    public enum Kind {
        ROADMAP("Roadmap access"),
        EVENT("Event"),
        SPONSOR("Executive sponsor"),
        PRIORITY("Priority on deals"),
        TOOL("Tools"),
        OTHER("Other");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What people call it. */
        public String title() {
            return title;
        }
    }

    /** How often an allowance begins anew; quarters and years are the vendor's fiscal ones. */
    public enum Renewal {
        ONCE("in all"),
        QUARTER("each quarter"),
        YEAR("each year");

        private final String words;

        Renewal(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String code;

    int revision;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String name;

    String description;

    /** Shown to whoever has it in use. */
    String instructions;

    @Column(name = "program_id", updatable = false)
    UUID programId;

    String allowance;

    @Enumerated(EnumType.STRING)
    @Column(name = "period")
    Renewal renewal;

    @Nullable
    Integer seats;

    /** Whether the vendor has to agree. */
    boolean asks;

    @Column(name = "first_day")
    @Nullable
    LocalDate firstDay;

    @Column(name = "last_day")
    @Nullable
    LocalDate lastDay;

    boolean retired;

    @SuppressWarnings("NullAway.Init")
    protected Reward() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Reward(String code, UUID programId, NewReward said) {
        this.id = Ids.derived("reward", code);
        this.code = code;
        this.programId = programId;
        describe(said);
    }

    /** Another program is another reward. */
    void describe(NewReward said) {
        revision++;
        kind = said.kind();
        name = said.name().strip();
        description = said.description().strip();
        instructions = said.instructions().strip();
        allowance = JsonMapper.shared().writeValueAsString(new TreeMap<>(said.allowance()));
        renewal = said.renewal();
        seats = said.seats();
        asks = said.asks();
        firstDay = said.first();
        lastDay = said.last();
        retired = said.retired();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public String instructions() {
        return instructions;
    }

    public UUID programId() {
        return programId;
    }

    /** How many each tier has, by its code. */
    public Map<String, Integer> allowance() {
        var read = new TreeMap<String, Integer>();
        JsonMapper.shared()
                .readTree(allowance)
                .properties()
                .forEach(each -> read.put(each.getKey(), each.getValue().intValue()));
        return read;
    }

    int allowance(@Nullable String tier) {
        return tier == null ? 0 : allowance().getOrDefault(tier, 0);
    }

    public Renewal renewal() {
        return renewal;
    }

    /** For so many in each period, of all partners; null: for each who is entitled. */
    public @Nullable Integer seats() {
        return seats;
    }

    public boolean asks() {
        return asks;
    }

    public @Nullable LocalDate first() {
        return firstDay;
    }

    public @Nullable LocalDate last() {
        return lastDay;
    }

    public boolean isRetired() {
        return retired;
    }

    /** Whether it can be used on a day. */
    public boolean isOn(LocalDate day) {
        var first = firstDay;
        var last = lastDay;
        return !retired && (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** The first day of the period that a day is in; one before all others where nothing begins anew. */
    public LocalDate period(LocalDate day, Month yearStart) {
        return switch (renewal) {
            case ONCE -> LocalDate.of(1970, 1, 1);
            case QUARTER -> first(day, yearStart, QUARTER);
            case YEAR -> first(day, yearStart, YEAR);
        };
    }

    private static LocalDate first(LocalDate day, Month yearStart, int months) {
        int into = Math.floorMod(day.getMonthValue() - yearStart.getValue(), YEAR) % months;
        return day.withDayOfMonth(1).minusMonths(into);
    }

    /** Through which day something is used that begins on a day: the end of the period or of the reward; null: open. */
    public @Nullable LocalDate usedThrough(LocalDate day, Month yearStart) {
        var end = switch (renewal) {
            case ONCE -> null;
            case QUARTER -> period(day, yearStart).plusMonths(QUARTER).minusDays(1);
            case YEAR -> period(day, yearStart).plusMonths(YEAR).minusDays(1);
        };
        var last = lastDay;
        if (end == null || last != null && last.isBefore(end)) return last;
        return end;
    }
}
