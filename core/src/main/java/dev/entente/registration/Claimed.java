package dev.entente.registration;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What its partner says of a registration: what is claimed, of which the customer stays and the rest may be changed until it is decided;
 * that it is to be looked at before others, and that it asks for a longer protection later.
 */
@MappedSuperclass
public abstract class Claimed {

    @Column(name = "customer_name", updatable = false)
    String customerName;

    @Column(name = "name_key", updatable = false)
    String nameKey;

    @Column(updatable = false)
    String domain;

    @Column(name = "account_url", updatable = false)
    String accountUrl;

    @Column(name = "buyer_role")
    String buyerRole;

    String problem;

    @Column(name = "meeting_on")
    LocalDate meetingOn;

    @Column(name = "meeting_at")
    @Nullable
    LocalTime meetingAt;

    String motion;

    @Nullable
    String program;

    @Nullable
    String products;

    @Nullable
    Long minor;

    @Nullable
    String unit;

    @Nullable
    Integer scale;

    @Column(name = "expected_close")
    @Nullable
    LocalDate expectedClose;

    @Nullable
    String evidence;

    @Nullable
    String country;

    @Nullable
    String segment;

    @Column(name = "asked_until")
    @Nullable
    LocalDate askedUntil;

    @Column(name = "asked_because")
    @Nullable
    String askedBecause;

    @Column(name = "asked_at")
    @Nullable
    Instant askedAt;

    @Nullable
    String priority;

    @SuppressWarnings("NullAway.Init")
    protected Claimed() {}

    @SuppressWarnings("NullAway") // a claim has the address of its customer, and so a domain
    Claimed(Claim claim) {
        this.customerName = claim.customerName();
        this.nameKey = claim.customer().nameKey();
        this.domain = claim.customer().registeredDomain();
        this.accountUrl = claim.accountUrl();
        say(claim);
    }

    /** All that it says but the customer, which stays the one that it was registered for. */
    final void say(Claim claim) {
        this.buyerRole = claim.buyerRole();
        this.problem = claim.problem();
        this.meetingOn = claim.meetingOn();
        this.meetingAt = claim.meetingAt();
        this.motion = claim.motion();
        this.program = claim.program();
        this.products = claim.products();
        var amount = claim.amount();
        this.minor = amount == null ? null : (Long) amount.minor();
        this.unit = amount == null ? null : amount.unit().code();
        this.scale = amount == null ? null : (Integer) amount.unit().scale();
        this.expectedClose = claim.expectedClose();
        this.evidence = claim.evidence();
        this.country = claim.country();
        this.segment = claim.segment();
    }

    /** Its partner used one of this reward for it. */
    final void putFirst(String reward) {
        this.priority = reward;
    }

    /** By which reward, in words, it is looked at before others; null where it is not. */
    public @Nullable String priority() {
        return priority;
    }

    public abstract Registration.State state();

    /** Whether it waits, and is looked at before others. */
    public boolean isFirst() {
        return state() == Registration.State.SUBMITTED && priority != null;
    }

    public String customerName() {
        return customerName;
    }

    /** The customer's domain in its registered form. */
    public String domain() {
        return domain;
    }

    public String accountUrl() {
        return accountUrl;
    }

    public String buyerRole() {
        return buyerRole;
    }

    /** What the customer wants to be solved. */
    public String problem() {
        return problem;
    }

    /** The day of the next meeting, as it was planned. */
    public LocalDate meetingOn() {
        return meetingOn;
    }

    /** Its time, in the zone of the vendor, where that was said. */
    public @Nullable LocalTime meetingAt() {
        return meetingAt;
    }

    public String motion() {
        return motion;
    }

    public @Nullable String program() {
        return program;
    }

    /** What is to be sold, in words. */
    public @Nullable String products() {
        return products;
    }

    public @Nullable Amount amount() {
        return minor == null || unit == null || scale == null ? null : new Amount(minor, new Unit(unit, scale));
    }

    public @Nullable LocalDate expectedClose() {
        return expectedClose;
    }

    public @Nullable String evidence() {
        return evidence;
    }

    /** Where the customer is, in two capital letters. */
    public @Nullable String country() {
        return country;
    }

    /** Which kind of company it is, in the vendor's words for its market. */
    public @Nullable String segment() {
        return segment;
    }

    /** For a longer protection; null once that is answered. */
    void ask(@Nullable ExtensionRequest request) {
        this.askedUntil = request == null ? null : request.last();
        this.askedBecause = request == null ? null : request.because();
        this.askedAt = request == null ? null : request.at();
    }

    /** What its partner asks for, while the vendor has not answered. */
    public @Nullable ExtensionRequest extensionAsked() {
        if (askedUntil == null || askedBecause == null || askedAt == null) return null;
        return new ExtensionRequest(askedUntil, askedBecause, askedAt);
    }
}
