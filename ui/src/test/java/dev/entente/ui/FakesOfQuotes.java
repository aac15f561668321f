package dev.entente.ui;

import dev.entente.api.Amount;
import dev.entente.deal.Deal;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.DealProfile;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.deal.Stage;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.product.CartRules;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import dev.entente.quote.AccountHistory;
import dev.entente.quote.BeginningDeals;
import dev.entente.quote.Cart;
import dev.entente.quote.CartLine;
import dev.entente.quote.ChoosingProducts;
import dev.entente.quote.Clearance;
import dev.entente.quote.ClosingQuotes;
import dev.entente.quote.MakingQuotes;
import dev.entente.quote.PricedCart;
import dev.entente.quote.PricedLine;
import dev.entente.quote.PricingCarts;
import dev.entente.quote.PrintingQuotes;
import dev.entente.quote.Quote;
import dev.entente.quote.Quote.State;
import dev.entente.quote.QuoteFilter;
import dev.entente.quote.QuoteFixtures;
import dev.entente.quote.QuoteLink;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuoteProblem;
import dev.entente.quote.QuoteProfile;
import dev.entente.quote.QuoteRevision;
import dev.entente.quote.ReadingHistory;
import dev.entente.quote.ReadingQuotes;
import dev.entente.quote.SharingQuotes;
import dev.entente.registration.Claim;
import dev.entente.registration.NewEvidence;
import dev.entente.registration.RegisteringDeals.Registered;
import dev.entente.ui.quote.QuoteActs;
import dev.entente.ui.quote.QuoteBook;
import dev.entente.ui.quote.QuoteDesk;
import dev.entente.ui.quote.QuotesOfDeal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of quotes: whatever there is costs 100.00 less 20 %; setting up has a price once only. */
final class FakesOfQuotes {

    static final Class<?>[] BEANS = {QuoteBook.class, QuoteActs.class, QuoteDesk.class, QuotesOfDeal.class};
    static final Map<Class<?>, Object> ALL = Map.of(
            ReadingQuotes.class,
            new Reading(),
            ChoosingProducts.class,
            new Choosing(),
            PricingCarts.class,
            new Pricing(),
            MakingQuotes.class,
            new Making(),
            ClosingQuotes.class,
            new Closing(),
            BeginningDeals.class,
            new Beginning(),
            ReadingHistory.class,
            new History(),
            PrintingQuotes.class,
            new PrintingQuotes(),
            SharingQuotes.class,
            new Sharing());

    private FakesOfQuotes() {}

    static final class Reading extends ReadingQuotes {

        @Override
        public Map<String, String> programs() {
            return Map.of("partnership", "Acme Partnership");
        }

        static QuotePage find(UUID id) {
            return World.current().quotes.stream()
                    .filter(page -> page.quote().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(QuoteProblem.UNKNOWN_QUOTE, "Look for it in the list."));
        }

        private static Stream<Quote> found(QuoteFilter filter) {
            var typed = filter.typed() == null ? "" : filter.typed().toLowerCase(Locale.ROOT);
            return World.current().quotes.stream()
                    .map(QuotePage::quote)
                    .filter(each -> filter.states().isEmpty() || filter.states().contains(each.state()))
                    .filter(each ->
                            filter.partnerId() == null || filter.partnerId().equals(each.partnerId()))
                    .filter(each -> filter.dealId() == null || filter.dealId().equals(each.dealId()))
                    .filter(each -> each.customerName().toLowerCase(Locale.ROOT).contains(typed));
        }

        @Override
        public QuotePage open(UUID id) {
            return find(id);
        }

        @Override
        public QuoteRevision revision(UUID id, int number) {
            return World.current().earlier.stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public boolean comesOutAgain(UUID id, int number) {
            return !World.current().broken;
        }

        @Override
        public List<Quote> list(QuoteFilter filter, int offset, int limit) {
            return found(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(QuoteFilter filter) {
            return (int) found(filter).count();
        }

        @Override
        public List<Amount> worth(QuoteFilter filter) {
            return found(filter).map(Quote::net).reduce(Amount::plus).stream().toList();
        }
    }

    static final class History extends ReadingHistory {

        @Override
        public AccountHistory before(UUID id) {
            var customer = Reading.find(id).quote().customerName();
            var quotes = World.current().quotes.stream()
                    .map(QuotePage::quote)
                    .filter(each -> !each.id().equals(id) && each.customerName().equals(customer))
                    .toList();
            var deals = World.current().deals.stream()
                    .filter(each -> each.customerName().equals(customer))
                    .toList();
            var pipeline = deals.stream()
                    .map(each -> new PipelineRow(each.stage(), 1, each.amount()))
                    .toList();
            var approved = quotes.stream()
                    .filter(each -> each.clearance() != Clearance.FREE)
                    .toList();
            return new AccountHistory(customer, quotes, approved, pipeline, deals);
        }
    }

    static final class Choosing extends ChoosingProducts {

        @Override
        public List<Product> list(@Nullable String typed, int offset, int limit) {
            return World.current().products.stream().skip(offset).limit(limit).toList();
        }

        @Override
        public int count(@Nullable String typed) {
            return World.current().products.size();
        }

        @Override
        public Map<String, Description> known(Collection<String> skus) {
            return World.current().products.stream()
                    .map(Product::description)
                    .filter(each -> skus.contains(each.sku()))
                    .collect(Collectors.toMap(Description::sku, each -> each));
        }
    }

    static final class Pricing extends PricingCarts {

        @Override
        public PricedCart price(Cart cart) {
            World.current().asked("prices");
            if (World.current().broken) throw new IllegalStateException("The database is away");
            var known = new Choosing()
                    .known(cart.lines().stream().map(CartLine::sku).toList());
            var lines = cart.lines().stream().map(line -> line(line, known)).toList();
            var pieces = cart.lines().stream()
                    .map(line -> new CartRules.Line(line.sku(), line.quantity()))
                    .toList();
            var findings = CartRules.check(pieces, known).toArray(Finding[]::new);
            var priced = QuoteFixtures.priced(cart, LocalDate.of(2026, 4, 19), lines, findings);
            boolean uncosted = cart.lines().stream().anyMatch(line -> line.sku().equals("UNCOSTED"));
            if (cart.subscribed() != null)
                return QuoteFixtures.older(priced, "It began on " + cart.subscribed() + ", before version 4");
            return uncosted ? QuoteFixtures.uncosted(priced, "UNCOSTED") : priced;
        }

        private static PricedLine line(CartLine line, Map<String, Description> known) {
            var product = known.get(line.sku());
            var name = product == null ? line.sku() : product.name();
            if (line.sku().equals("SETUP") && !line.term().isZero())
                return QuoteFixtures.unpriced(line, name, "No price list for you has it for a year");
            return line.sku().equals("UNLISTED")
                    ? QuoteFixtures.unpriced(line, name, "No price list for you has it")
                    : QuoteFixtures.line(line, name, "100.00");
        }
    }

    static final class Making extends MakingQuotes {

        @Override
        public Quote make(QuoteProfile profile) {
            var page = QuoteFixtures.made("Q-2026-00007", profile, priced(profile));
            World.current().quotes.add(page);
            World.current().done.add("quoted " + said(profile));
            return page.quote();
        }

        @Override
        public Quote revise(UUID id, @Nullable Integer revision, QuoteProfile profile) {
            var page = QuoteFixtures.revised(Reading.find(id), profile, priced(profile));
            World.current().quotes.replaceAll(each -> each.quote().id().equals(id) ? page : each);
            World.current().done.add("revised " + said(profile));
            return page.quote();
        }

        private static PricedCart priced(QuoteProfile profile) {
            var cart = new Pricing().price(profile.cart());
            var findings = new Findings().addAll(cart.findings());
            for (int i = 0; i < cart.lines().size(); i++) {
                var because = cart.lines().get(i).because();
                if (because != null) findings.add("/lines/" + i + "/sku", because);
            }
            findings.refuse(QuoteProblem.NOT_PRICED);
            return cart;
        }

        private static String said(QuoteProfile profile) {
            var lines = profile.cart().lines().stream()
                    .map(line -> line.quantity() + " " + line.sku() + " " + line.term())
                    .collect(Collectors.joining(", "));
            return profile.customerName() + ": " + lines + " in "
                    + profile.cart().unit().code();
        }
    }

    static final class Beginning extends BeginningDeals {

        @Override
        public QuotePage from(UUID id) {
            var page = Reading.find(id);
            if (page.quote().dealId() == null) return page;
            throw new Problem(QuoteProblem.HAS_A_DEAL, "Work on that one.");
        }

        @Override
        public Deal open(UUID id, int revision, DealProfile profile) {
            var lines = profile.lines().stream()
                    .map(line -> line.quantity() + " " + line.sku() + " for " + line.net())
                    .collect(Collectors.joining(", "));
            World.current().done.add("opened with " + Reading.find(id).quote().number() + ": " + lines);
            var deal = DealFixtures.deal("D-00009", profile.customerName(), Stage.QUALIFIED, profile.partnerId());
            World.current().deals.add(deal);
            return deal;
        }

        @Override
        public Registered register(UUID id, int revision, Claim claim, List<NewEvidence> evidence) {
            World.current()
                    .done
                    .add("registered with " + Reading.find(id).quote().number());
            return new FakesOfRegistrations.Registering().register(claim, evidence);
        }
    }

    static final class Sharing extends SharingQuotes {

        @Override
        public Shared share(UUID id, @Nullable Integer days) {
            if (days != null && days > 365)
                throw Problem.field(QuoteProblem.UNCLEAR_QUOTE, "/days", "Use 1 to 365 days, or leave it out");
            var link = QuoteFixtures.link(Reading.find(id).quote());
            World.current().links.addFirst(link);
            return new Shared(link, "http://acme.localhost/shared/quotes/the-key");
        }

        @Override
        public List<QuoteLink> links(UUID id) {
            return List.copyOf(World.current().links);
        }

        @Override
        public void end(UUID id, UUID linkId) {
            World.current().links.removeIf(link -> link.id().equals(linkId));
        }
    }

    static final class Closing extends ClosingQuotes {

        @Override
        public Quote send(UUID id, @Nullable Integer revision) {
            var quote = Reading.find(id).quote();
            if (World.current().broken)
                throw new Problem(QuoteProblem.CHANGED_MEANWHILE, "Look at it again, and change what you see then.");
            return QuoteFixtures.send(quote);
        }

        @Override
        public Quote accept(UUID id, @Nullable Integer revision) {
            return QuoteFixtures.close(Reading.find(id).quote(), State.ACCEPTED, null);
        }

        @Override
        public Quote decline(UUID id, @Nullable Integer revision, String because) {
            return close(id, State.DECLINED, because);
        }

        @Override
        public Quote withdraw(UUID id, @Nullable Integer revision, String because) {
            return close(id, State.WITHDRAWN, because);
        }

        private static Quote close(UUID id, State as, String because) {
            new Findings().line("/because", because, 500).refuse(QuoteProblem.UNCLEAR_QUOTE);
            return QuoteFixtures.close(Objects.requireNonNull(Reading.find(id).quote()), as, because);
        }
    }
}
