package dev.entente.ui.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.Stage;
import dev.entente.quote.CartLine;
import dev.entente.quote.Quote.State;
import dev.entente.quote.QuoteFixtures;
import dev.entente.quote.QuotePage;
import dev.entente.quote.QuotePermissions;
import dev.entente.quote.QuoteProfile;
import dev.entente.ui.UiTest;
import dev.entente.ui.deal.DealsView;
import dev.entente.ui.deal.PortalDealView;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Once;
import dev.entente.ui.kit.SearchField;
import dev.entente.ui.shell.NoPermissionView;
import dev.entente.ui.shell.NotFoundView;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuotePagesTest extends UiTest {

    private final LocalDate today = LocalDate.of(2026, 3, 20);

    @Test
    void openQuotesAreListedWithWhatTheyComeToAndWhatIsDecidedIsAViewAway() {
        some();
        var list = enter(QuotesView.class);
        assertThat(page()).contains("2 quotes · €533");
        var first = list.read("", 0, 10).getFirst();
        assertThat(first.partner()).isEqualTo("Brightwater Consulting");
        assertThat(first.standing().words()).isEqualTo("Draft");
        press("Accepted");
        assertThat(list.read("", 0, 10))
                .extracting(row -> row.standing().words())
                .containsExactly("Accepted");
        assertThat(list.read("", 0, 10).getFirst().clock()).isNull();
        press("All");
        assertThat(list.count("")).isEqualTo(3);
        assertThat(list.count("osprey")).isEqualTo(1);
    }

    @Test
    void whatNobodyDecidedInTimeIsExpired() {
        var page = some();
        world().quotes.clear();
        world().quotes.add(QuoteFixtures.page("Q-9", "Osprey Rail", null, null, today.minusDays(1)));
        var list = enter(QuotesView.class);
        assertThat(list.read("", 0, 10))
                .extracting(row -> row.standing().words())
                .containsExactly("Expired");
        open(world().quotes.getFirst());
        assertThat(page()).contains("Expired", "was good through 19 Mar 2026", "Revise it to offer it");
        assertThat(texts(Button.class)).contains("Revise").doesNotContain("Send the quote");
        assertThat(page.quote().hasExpired(today)).isFalse();
    }

    @Test
    void anEmptyListSaysWhatAQuoteIsFor() {
        enter(QuotesView.class);
        page();
        var empty = (EmptyState) find(Grid.class).single().getEmptyStateComponent();
        assertThat(text(empty)).contains("No quotes yet", "how each price came about", "Make a quote");
        some();
        enter(QuotesView.class);
        find(SearchField.class).single().setValue("nobody");
        assertThat(page()).contains("Nothing fits");
    }

    @Test
    void aQuoteReadsAsASumAndEachLineOpensIntoItsSteps() {
        open(some());
        assertThat(page())
                .contains("Hartwell Dairy", "Draft", "Q-1", "good through 19 Apr 2026, 30 days left")
                .contains("At list price, on 1 line", "€333.30", "Discounts, 20.0% off", "€66.66", "€266.64")
                .contains("10 × piece", "1 year", "Brightwater Consulting", "Acme Partnership, version 3")
                .contains("Prices include support")
                .doesNotContain("Gold margin");
        var line = find(NativeDetails.class).first();
        line.setOpen(true);
        ComponentUtil.fireEvent(line, new NativeDetails.ToggleEvent(line, true));
        assertThat(text(line))
                .contains("10 of Platform at €33.33, Worldwide", "Gold margin: 20.0% of €333.30", "Net", "Version 3")
                .contains("333.30 − 333.30 × 0.2");
    }

    @Test
    void aQuoteSaysUntilWhenItsAnswerIsPromised() {
        world().clock("Q-1 for Hartwell Dairy", Side.VENDOR, Standing.OVERDUE);
        var page = some();
        open(page);
        assertThat(page()).contains("Promised in time", "You owe it", "Overdue");
        world().visitedBySeller();
        navigate("portal/quotes/" + page.quote().id(), PortalQuoteView.class);
        assertThat(page()).contains("Promised in time", "The vendor owes it");
    }

    @Test
    void aDraftIsSentAndWhatIsSentIsAcceptedOnce() {
        var page = some();
        open(page);
        press("Send the quote");
        assertThat(page.quote().state()).isEqualTo(State.SENT);
        assertThat(page()).contains("Sent");
        press("Accept the quote");
        assertThat(page.quote().state()).isEqualTo(State.SENT);
        pressLast("Accept the quote");
        assertThat(page.quote().state()).isEqualTo(State.ACCEPTED);
        assertThat(texts(Button.class)).doesNotContain("Revise", "Decline", "Withdraw the quote");
        assertThat(page()).contains("PDF for the customer", "PDF with all steps");
    }

    @Test
    void aSentQuoteIsSharedByALinkThatIsShownOnceAndCanBeEnded() {
        var page = some();
        open(page);
        assertThat(page()).doesNotContain("Shared with the customer");
        QuoteFixtures.send(page.quote());
        open(page);
        assertThat(page()).contains("Nobody has a link to it");
        press("Make a link");
        find(IntegerField.class).single().setValue(400);
        pressLast("Make a link");
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        find(IntegerField.class).single().setValue(10);
        pressLast("Make a link");
        assertThat(text(find(Once.class).single())).contains("http://acme.localhost/shared/quotes/the-key");
        assertThat(page()).contains("Not opened yet");
        press("Done");
        press("End it");
        pressLast("End it");
        assertThat(page()).contains("Nobody has a link to it");
    }

    @Test
    void aQuoteThatSomebodyElseChangedSaysSo() {
        var page = some();
        open(page);
        world().broken = true;
        press("Send the quote");
        assertThat(page()).contains("Somebody changed the quote meanwhile", "Look at it again");
        assertThat(page.quote().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void decliningNeedsAReason() {
        var page = some();
        QuoteFixtures.send(page.quote());
        open(page);
        press("Decline");
        press("Decline the quote");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("Too dear");
        press("Decline the quote");
        assertThat(page()).contains("Declined", "Too dear");
    }

    @Test
    void anEarlierRevisionIsLookedAtAndSaysWhichOneStands() {
        var first = some();
        var line = new CartLine("PLATFORM", 20, Period.ofYears(3));
        var cart = QuoteFixtures.cart(first.quote().partnerId(), null, line);
        var priced =
                QuoteFixtures.priced(cart, today.plusDays(45), List.of(QuoteFixtures.line(line, "Platform", "30.00")));
        var second = QuoteFixtures.revised(first, new QuoteProfile(cart, "Hartwell Dairy", null), priced);
        world().quotes.set(0, second);
        world().earlier.add(first.standing());
        open(second);
        assertThat(page())
                .contains("Q-1 · revision 2", "20 × piece", "3 years", "Revision 2, shown here", "€480.00")
                .doesNotContain("This is revision");
        UI.getCurrent().navigate("quotes/" + first.quote().id(), QueryParameters.of("revision", "1"));
        assertThat(page())
                .contains("This is revision 1", "Revision 2 stands now", "10 × piece", "Revision 1, shown here")
                .doesNotContain("20 × piece");
    }

    @Test
    void aRevisionComesOutAgainOrSaysThatItDoesNot() {
        open(some());
        press("Work it out again");
        assertThat(page()).contains("It comes out the same, word for word");
        world().broken = true;
        press("Work it out again");
        assertThat(page()).contains("It comes out differently").doesNotContain("word for word");
    }

    @Test
    void aPartnerSeesItsQuotesByHowTheyStand() {
        var page = some();
        QuoteFixtures.send(world().quotes.get(1).quote());
        world().visitedBySeller();
        enter(PortalQuotesView.class);
        assertThat(page())
                .containsSubsequence(
                        "With the customer", "Osprey Rail", "Drafts", "Hartwell Dairy", "Decided", "Pelham");
        navigate("portal/quotes/" + page.quote().id(), PortalQuoteView.class);
        assertThat(page()).contains("Hartwell Dairy", "Send the quote").doesNotContain("Brightwater Consulting");
        assertThat(find(Anchor.class).all()).noneMatch(way -> way.getHref().startsWith("programs/"));
    }

    @Test
    void aPartnerWithoutQuotesIsToldWhatTheyAreFor() {
        world().brightwater();
        world().visitedBySeller();
        enter(PortalQuotesView.class);
        assertThat(page()).contains("No quotes yet", "see your prices at once", "Make a quote");
    }

    @Test
    void anUnknownQuoteEndsOnTheSamePageAsAny() {
        navigate("quotes/" + UUID.randomUUID(), NotFoundView.class);
        navigate("quotes/" + UUID.randomUUID() + "/revise", NotFoundView.class);
        navigate("portal/quotes/nonsense", NotFoundView.class);
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingToDo() {
        var page = some();
        world().may = Set.of(QuotePermissions.READ);
        open(page);
        assertThat(texts(Button.class)).doesNotContain("Send the quote", "Revise", "Withdraw the quote");
        enter(QuotesView.class);
        assertThat(texts(Button.class)).doesNotContain("Make a quote");
        navigate("quotes/new", NoPermissionView.class);
    }

    @Test
    void aDealShowsItsQuotesAndLeadsToAnotherOneWhileItIsOpen() {
        var deal = DealFixtures.deal(
                "D-1", "Hartwell Dairy", Stage.PROPOSAL, world().brightwater().id());
        var won = DealFixtures.deal("D-2", "Pelham Tiles", Stage.WON, null);
        world().deals.addAll(List.of(deal, won));
        world().quotes.add(QuoteFixtures.page("Q-1", "Hartwell Dairy", null, deal.id(), today.plusDays(30)));
        navigate(DealsView.class, Map.of("id", deal.id().toString()));
        assertThat(text(find(Detail.class).single())).contains("Quotes", "Q-1 · Draft · 30 days left", "€267");
        press("Quote it");
        assertThat(page()).contains("Make a quote");
        navigate(DealsView.class, Map.of("id", won.id().toString()));
        assertThat(texts(Button.class)).doesNotContain("Quote it");
        world().visitedBySeller();
        navigate(PortalDealView.class, Map.of("id", deal.id().toString()));
        assertThat(find(Anchor.class).all())
                .anyMatch(way -> way.getHref()
                        .equals("portal/quotes/"
                                + world().quotes.getFirst().quote().id()));
        assertThat(texts(Button.class)).contains("Quote it");
    }

    /** A draft and one of the vendor's own, and one that was accepted; the first of them. */
    @Test
    void aDealBeginsWithAQuoteThatHasNone() {
        var quote = some();
        open(quote);
        press("Open a deal");
        assertThat(find(MoneyField.class).all())
                .extracting(MoneyField::getHelperText)
                .contains("What the line of Q-1 comes to");
        press("Open the deal");
        assertThat(world().done).contains("opened with Q-1: 10 PLATFORM for 266.64 EUR");
        assertThat(text(find(Detail.class).single())).contains("D-00009", "Hartwell Dairy");

        var deal = DealFixtures.deal("D-1", "Osprey Rail", Stage.PROPOSAL, null);
        world().deals.add(deal);
        world().quotes.add(QuoteFixtures.page("Q-4", "Osprey Rail", null, deal.id(), today.plusDays(30)));
        open(world().quotes.getLast());
        assertThat(texts(Button.class)).doesNotContain("Open a deal");
        UI.getCurrent()
                .navigate(
                        "deals",
                        QueryParameters.of(
                                "quote", world().quotes.getLast().quote().id().toString()));
        roundTrip();
        assertThat(find(Notice.class).all().stream().map(UiTest::text))
                .anyMatch(words -> words.contains("There is a deal for the quote already"));
    }

    private QuotePage some() {
        var partner = world().brightwater().id();
        var draft = QuoteFixtures.page("Q-1", "Hartwell Dairy", partner, null, today.plusDays(30));
        var accepted = QuoteFixtures.page("Q-3", "Pelham Tiles", partner, null, today.plusDays(30));
        QuoteFixtures.close(accepted.quote(), State.ACCEPTED, null);
        world().quotes.add(draft);
        world().quotes.add(QuoteFixtures.page("Q-2", "Osprey Rail", null, null, today.plusDays(30)));
        world().quotes.add(accepted);
        return draft;
    }

    private void open(QuotePage page) {
        navigate("quotes/" + page.quote().id(), QuoteView.class);
    }

    private List<String> texts(Class<Button> type) {
        return find(type).all().stream().map(Button::getText).toList();
    }

    private void press(String text) {
        test(buttons(text).getFirst()).click();
        roundTrip();
    }

    /** The one of a dialog, and not of the page below it. */
    private void pressLast(String text) {
        test(buttons(text).getLast()).click();
        roundTrip();
    }

    private List<Button> buttons(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .toList();
    }
}
