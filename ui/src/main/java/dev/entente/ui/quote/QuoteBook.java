package dev.entente.ui.quote;

import dev.entente.deal.Deal;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.ReadingDeals;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.ReadingMembers;
import dev.entente.problem.Problem;
import dev.entente.product.Product.Description;
import dev.entente.quote.ChoosingProducts;
import dev.entente.quote.PricedLine;
import dev.entente.quote.Quote;
import dev.entente.quote.Quote.State;
import dev.entente.quote.QuoteFilter;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuotePermissions;
import dev.entente.quote.QuoteRevision;
import dev.entente.quote.ReadingQuotes;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.ui.clock.RunningPromises;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What pages of quotes read: a few questions for a page of them, however many rows it has. */
@Dependent
public class QuoteBook {

    @Inject
    ReadingQuotes quotes;

    @Inject
    ChoosingProducts products;

    @Inject
    ReadingDeals deals;

    @Inject
    ReadingRegistrations registrations;

    @Inject
    ReadingMembers members;

    @Inject
    PartnerChoice partners;

    @Inject
    RunningPromises promised;

    @Inject
    Today today;

    @Inject
    Visit visit;

    /** What is promised in time for it. */
    List<Panel> promised(Quote quote) {
        return promised.of(quote.id());
    }

    List<QuoteRow> rows(QuoteFilter filter, int offset, int limit) {
        var page = quotes.list(filter, offset, limit);
        var names = partners.names(
                page.stream().map(Quote::partnerId).filter(Objects::nonNull).toList());
        return page.stream()
                .map(quote -> new QuoteRow(
                        quote, name(names, quote.partnerId()), Standing.of(quote, today.day()), clock(quote)))
                .toList();
    }

    private static String name(Map<UUID, String> names, @Nullable UUID partner) {
        return partner == null ? "" : names.getOrDefault(partner, "");
    }

    /** None where it is decided. */
    private @Nullable Clock clock(Quote quote) {
        if (!quote.state().isOpen()) return null;
        var made = quote.madeAt().atZone(today.zone()).toLocalDate();
        return Clock.between(made, quote.validThrough(), today.day());
    }

    /** "Good through 30 Apr 2026, 12 days left"; of what is decided, until when it was. */
    String validity(Quote quote) {
        var day = Format.user().day(quote.validThrough());
        var clock = clock(quote);
        if (clock == null || clock.left() < 0) return "Was good through " + day;
        return "Good through " + day + ", "
                + clock.text().toLowerCase(Format.user().locale());
    }

    int count(QuoteFilter filter) {
        return quotes.count(filter);
    }

    /** What they come to together, each currency for itself. */
    String worth(QuoteFilter filter) {
        return quotes.worth(filter).stream().map(Format.user()::whole).collect(Collectors.joining(", "));
    }

    QuoteRevision revision(UUID id, int number) {
        return quotes.revision(id, number);
    }

    /** What the program is called that prices it; null: list prices. */
    @Nullable
    String program(QuoteRevision revision) {
        var code = revision.program();
        return code == null ? null : quotes.programs().getOrDefault(code, code);
    }

    QuotePage open(UUID id) {
        return quotes.open(id);
    }

    boolean comesOutAgain(UUID id, int revision) {
        return quotes.comesOutAgain(id, revision);
    }

    /** What a piece of each product is called, by article number. */
    Map<String, String> units(List<PricedLine> lines) {
        return known(lines.stream().map(PricedLine::sku).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().known().unit()));
    }

    Map<String, Description> known(Collection<String> skus) {
        return products.known(skus.stream().distinct().toList());
    }

    /** The deal behind a quote, for who may see deals. */
    Optional<Deal> deal(@Nullable UUID id) {
        if (id == null || !visit.may(DealPermissions.READ)) return Optional.empty();
        try {
            return Optional.of(deals.open(id).deal());
        } catch (Problem outOfReach) {
            return Optional.empty();
        }
    }

    String partner(Quote quote) {
        var id = quote.partnerId();
        return id == null ? "" : name(partners.names(List.of(id)), id);
    }

    /** A member's name, for who may see members. */
    Optional<String> member(@Nullable UUID id) {
        if (id == null || !visit.may(IdentityPermissions.MEMBER_READ)) return Optional.empty();
        try {
            return Optional.of(members.find(id).name());
        } catch (Problem outOfReach) {
            return Optional.empty();
        }
    }

    /** The registration that began with a quote, for who may see registrations. */
    Optional<Registration> registration(@Nullable UUID id) {
        if (id == null || !visit.may(RegistrationPermissions.READ)) return Optional.empty();
        try {
            return Optional.of(registrations.open(id).registration());
        } catch (Problem outOfReach) {
            return Optional.empty();
        }
    }

    /** Whether a deal may begin with it: none has, and the customer did not say no. */
    boolean mayBegin(Quote quote, Side side) {
        boolean isWanted = quote.state().isOpen() || quote.state() == State.ACCEPTED;
        boolean isFree = quote.dealId() == null && quote.registrationId() == null;
        return isWanted
                && isFree
                && visit.may(side == Side.VENDOR ? DealPermissions.OPEN : RegistrationPermissions.REGISTER);
    }

    boolean maySee() {
        return visit.may(QuotePermissions.READ);
    }

    boolean mayMake() {
        return visit.may(QuotePermissions.MAKE);
    }

    Today today() {
        return today;
    }
}
