package dev.entente.rate;

import dev.entente.api.Unit;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That one of a currency was worth so many of another on a day, and where that was read. */
@Entity
@Table(name = "exchange_rate")
@IdClass(ExchangeRate.Key.class)
public class ExchangeRate {

    /** Within a tenant. */
    public record Key(UUID tenantId, String fromCurrency, String toCurrency, LocalDate onDay) {}

    /** Where a rate comes from. */
    public enum Source {
        ENTERED("entered by hand"),
        FILE("from a file"),
        ECB("European Central Bank");

        private final String words;

        Source(String words) {
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
    @Column(name = "from_currency")
    String fromCurrency;

    @Id
    @Column(name = "to_currency")
    String toCurrency;

    @Id
    @Column(name = "on_day")
    LocalDate onDay;

    BigDecimal rate;

    @Enumerated(EnumType.STRING)
    Source source;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeRate() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ExchangeRate(NewRate said, Source source) {
        this.fromCurrency = said.from();
        this.toCurrency = said.to();
        this.onDay = said.on();
        this.rate = said.rate();
        this.source = source;
    }

    public Unit from() {
        return Unit.currency(fromCurrency);
    }

    public Unit to() {
        return Unit.currency(toCurrency);
    }

    public LocalDate on() {
        return onDay;
    }

    public BigDecimal rate() {
        return NewRate.plain(rate);
    }

    public Source source() {
        return source;
    }

    NewRate said() {
        return new NewRate(fromCurrency, toCurrency, onDay, rate);
    }

    /** The same for ever: that of this pair on this day. */
    static UUID idOf(NewRate said) {
        return Ids.derived("exchange-rate", said.from(), said.to(), said.on());
    }
}
