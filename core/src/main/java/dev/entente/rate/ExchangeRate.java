package dev.entente.rate;

import dev.entente.api.Unit;
import dev.entente.tenant.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That one of a currency was worth so many of another on a day, as a source says. */
@Entity
@Table(name = "exchange_rate")
@IdClass(ExchangeRate.Key.class)
public class ExchangeRate {

    /** Within a tenant. */
    public record Key(UUID tenantId, String source, String fromCurrency, String toCurrency, LocalDate onDay) {}

    /** That which counts first: the newest, and of one day by the order of sources. */
    static final Comparator<ExchangeRate> NEWEST_FIRST =
            Comparator.comparing(ExchangeRate::on).reversed().thenComparing(ExchangeRate::source);

    /** By currencies, and of a pair in that order. */
    static final Comparator<ExchangeRate> BY_PAIR = Comparator.<ExchangeRate, String>comparing(
                    rate -> rate.fromCurrency)
            .thenComparing(rate -> rate.toCurrency)
            .thenComparing(NEWEST_FIRST);

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    String source;

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

    @SuppressWarnings("NullAway.Init")
    protected ExchangeRate() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ExchangeRate(NewRate said, RateSource source) {
        this.fromCurrency = said.from();
        this.toCurrency = said.to();
        this.onDay = said.on();
        this.rate = said.rate();
        this.source = source.code();
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

    public RateSource source() {
        return new RateSource(source);
    }

    NewRate said() {
        return new NewRate(fromCurrency, toCurrency, onDay, rate);
    }

    /** The same for ever: that of this pair on this day, as this source says it. */
    static UUID idOf(NewRate said, RateSource source) {
        return Ids.derived("exchange-rate", source.code(), said.from(), said.to(), said.on());
    }
}
