package dev.entente.sale;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Route;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a source (billing, the CRM, an import) says of one sale. Source and id together name it for ever: the same report
 * again does nothing, another one under the same name makes a new revision. It was registered if the source says so, or
 * gives the number of the partner's registration. Who else had a part in it may stand beside it as evidence. The vendor
 * invoices it, unless the source says otherwise.
 */
public record SaleReport(
        String source,
        String id,
        Kind kind,
        @Nullable String of,
        LocalDate on,
        String partner,
        @Nullable String program,
        String motion,
        @Nullable Way route,
        Buyer customer,
        List<Line> lines,
        @Nullable Boolean registered,
        @Nullable String registration,
        @Nullable String role,
        @Nullable Subscription subscription,
        @Nullable LocalDate agreed,
        @Nullable Evidence evidence,
        @Nullable Invoicing invoicing) {

    /** Of a sale that the vendor invoices. */
    public SaleReport(
            String source,
            String id,
            Kind kind,
            @Nullable String of,
            LocalDate on,
            String partner,
            @Nullable String program,
            String motion,
            @Nullable Way route,
            Buyer customer,
            List<Line> lines,
            @Nullable Boolean registered,
            @Nullable String registration,
            @Nullable String role,
            @Nullable Subscription subscription,
            @Nullable LocalDate agreed,
            @Nullable Evidence evidence) {
        this(
                source,
                id,
                kind,
                of,
                on,
                partner,
                program,
                motion,
                route,
                customer,
                lines,
                registered,
                registration,
                role,
                subscription,
                agreed,
                evidence,
                null);
    }

    public SaleReport {
        // Not List.copyOf, which refuses a missing line without saying which.
        if (lines != null) lines = Collections.unmodifiableList(new ArrayList<>(lines));
    }

    /** What the sale was to the customer. */
    @Schema(enumeration = {"new", "renewal", "expansion", "refund"})
    public enum Kind {
        @JsonProperty("new")
        NEW,
        @JsonProperty("renewal")
        RENEWAL,
        @JsonProperty("expansion")
        EXPANSION,
        @JsonProperty("refund")
        REFUND
    }

    /** How it reached the customer, in the words of the interface. */
    @Schema(enumeration = {"direct", "public-listing", "private-offer", "resold-private-offer"})
    public enum Way {
        @JsonProperty("direct")
        DIRECT(Route.DIRECT),
        @JsonProperty("public-listing")
        PUBLIC_LISTING(Route.PUBLIC_LISTING),
        @JsonProperty("private-offer")
        PRIVATE_OFFER(Route.PRIVATE_OFFER),
        @JsonProperty("resold-private-offer")
        RESOLD_PRIVATE_OFFER(Route.RESOLD_PRIVATE_OFFER);

        private final Route route;

        Way(Route route) {
            this.route = route;
        }

        public Route route() {
            return route;
        }
    }

    /** The customer as the source knows it. */
    public record Buyer(
            String name,
            @Nullable String domain,
            @Nullable String region,
            @Nullable String segment) {

        public Buyer(String name, @Nullable String domain) {
            this(name, domain, null, null);
        }
    }

    /** Who invoices the customer: the vendor, the partner that the sale names, or another one, which is named then. */
    public record Invoicing(Invoicer by, @Nullable String partner) {}

    /** One side or another. */
    @Schema(enumeration = {"vendor", "partner", "other"})
    public enum Invoicer {
        @JsonProperty("vendor")
        VENDOR,
        @JsonProperty("partner")
        PARTNER,
        @JsonProperty("other")
        OTHER
    }

    /** What the sale is a part of, the day since when that runs, and whether it renews by itself when this term ends. */
    public record Subscription(
            String id, @Nullable LocalDate since, @Nullable Boolean renews) {

        /** One that ends by itself. */
        public Subscription(String id, @Nullable LocalDate since) {
            this(id, since, null);
        }
    }

    /** So many pieces of a product; net is what they cost together after discounts and before tax. */
    public record Line(
            String sku,
            @Nullable Long quantity,
            @Nullable Period term,
            @Nullable Amount list,
            Amount net) {

        long pieces() {
            return quantity == null ? 1 : quantity;
        }

        private Line inFull() {
            return new Line(sku, pieces(), term == null ? Period.ZERO : term, list, net);
        }
    }

    /** Names the sale within the tenant. */
    public Name name() {
        return new Name(source, id);
    }

    boolean isRefund() {
        return kind == Kind.REFUND;
    }

    boolean isRegistered() {
        return registration != null || Boolean.TRUE.equals(registered);
    }

    /** The same with what may be left out: two reports that mean the same are equal then. */
    SaleReport inFull() {
        return new SaleReport(
                source,
                id,
                kind,
                of,
                on,
                partner,
                program,
                motion,
                route == null ? Way.DIRECT : route,
                customer,
                lines.stream().map(Line::inFull).toList(),
                isRegistered(),
                registration,
                role,
                subscription,
                agreed,
                evidence,
                isInvoicedElsewhere() ? invoicing : null);
    }

    private boolean isInvoicedElsewhere() {
        return invoicing != null && invoicing.by() != Invoicer.VENDOR;
    }

    /** The partner whose code is given as the one that invoices; null where that is the vendor. */
    @Nullable
    String invoicer() {
        if (invoicing == null || invoicing.by() == null) return null;
        return switch (invoicing.by()) {
            case VENDOR -> null;
            case PARTNER -> partner;
            case OTHER -> invoicing.partner();
        };
    }

    /** The same, saying this of who had a part in it. */
    public SaleReport with(@Nullable Evidence said) {
        return with(agreed, said);
    }

    /** The same, agreed on this day. */
    SaleReport agreedOn(LocalDate day) {
        return with(day, evidence);
    }

    private SaleReport with(@Nullable LocalDate day, @Nullable Evidence said) {
        return new SaleReport(
                source,
                id,
                kind,
                of,
                on,
                partner,
                program,
                motion,
                route,
                customer,
                lines,
                registered,
                registration,
                role,
                subscription,
                day,
                said,
                invoicing);
    }

    Route routeOrDirect() {
        return route == null ? Route.DIRECT : route.route();
    }

    Unit unit() {
        return lines.getFirst().net().unit();
    }

    /** Source and external id. */
    public record Name(String source, String id) {}
}
