package dev.entente.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.RouterLink;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.ledger.Account;
import dev.entente.partner.Partner;
import dev.entente.settlement.LedgerRow;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.portal.PortalStatementsView;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerViewTest extends UiTest {

    @Test
    void everyPostingStandsWithItsAccountsAndLeadsToWhereItCameFrom() {
        posted(world().brightwater().id(), "Brightwater Consulting", Account.PARTNER_PAYABLE, "560.25");
        posted(new UUID(7, 7), "Fjordtek", Account.HOLD_BACK, "100.00");
        navigate(LedgerView.class);

        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("31 Mar 2026");
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("Expense");
        assertThat(test(grid()).getCellText(0, 3)).isEqualTo("Owed to partners");
        assertThat(page()).contains("What accounts come to", "Owed to partners, EUR", "Held back, EUR", "560.25");
        choice().setValue(world().brightwater());
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(page()).doesNotContain("Held back, EUR");
    }

    @Test
    void beforeTheFirstPostingItSaysWhatMakesOne() {
        navigate(LedgerView.class);

        assertThat(text((EmptyState) grid().getEmptyStateComponent())).contains("Nothing is posted yet");
        navigate(StatementsView.class);
        assertThat(find(RouterLink.class).withText("Open the ledger").exists()).isTrue();
    }

    @Test
    void asOfADayOnlyWhatHappenedByThenStandsInTheBooks() {
        posted(world().brightwater().id(), "Brightwater Consulting", Account.PARTNER_PAYABLE, "560.25");
        navigate(LedgerView.class);
        var day = find(DayField.class).single();
        day.setValue(World.MARCH.atEndOfMonth().minusDays(1));
        assertThat(test(grid()).size()).isZero();
        assertThat(page()).doesNotContain("What accounts come to");
        day.setValue(World.MARCH.atEndOfMonth());
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void aPastDayCanBeSeenAsItWasBookedThen() {
        posted(world().brightwater().id(), "Brightwater Consulting", Account.PARTNER_PAYABLE, "560.25");
        world().postings.replaceAll(row -> booked(row, "2026-04-02T08:00:00Z"));
        navigate(LedgerView.class);
        find(DayField.class).single().setValue(World.MARCH.atEndOfMonth());
        assertThat(test(grid()).size()).isEqualTo(1);
        find(Checkbox.class).single().setValue(true);
        assertThat(test(grid()).size()).isZero();
    }

    @Test
    void aPartnersOwnPageSaysWhatStoodBetweenBothOnADay() {
        world().march();
        world().visitedBySeller();
        posted(world().brightwater().id(), "Brightwater Consulting", Account.PARTNER_PAYABLE, "560.25");
        navigate(PortalStatementsView.class);
        assertThat(page()).contains("Balance", "Owed to you, EUR", "560.25");
        find(DayField.class).single().setValue(World.MARCH.atDay(1));
        assertThat(page()).contains("Nothing was booked by then.").doesNotContain("Owed to you");
    }

    /** Points are owed by nobody: a partner has them. */
    @Test
    void aPartnerSeesHowManyPointsItHas() {
        world().march();
        world().visitedBySeller();
        posted(
                world().brightwater().id(),
                "Brightwater Consulting",
                Account.PARTNER_PAYABLE,
                new Amount(1250, Unit.counted("points", 0)));
        navigate(PortalStatementsView.class);
        assertThat(page()).contains("Points that you have", "1,250").doesNotContain("Owed to you");
    }

    private static LedgerRow booked(LedgerRow row, String at) {
        return new LedgerRow(
                row.id(),
                row.partnerId(),
                row.partner(),
                row.on(),
                row.from(),
                row.to(),
                row.amount(),
                row.earningId(),
                row.statementId(),
                row.about(),
                row.document(),
                Instant.parse(at));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Partner> choice() {
        return find(ComboBox.class).all().getFirst();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private static void posted(UUID partner, String name, Account to, String amount) {
        posted(partner, name, to, Amount.of(amount, "EUR"));
    }

    private static void posted(UUID partner, String name, Account to, Amount amount) {
        world().postings
                .add(new LedgerRow(
                        Ids.derived("posting", name),
                        partner,
                        name,
                        World.MARCH.atEndOfMonth(),
                        Account.EXPENSE,
                        to,
                        amount,
                        World.earning("INV-1"),
                        Ids.derived("statement", name),
                        "Osprey Rail",
                        "INV-1",
                        Instant.EPOCH));
    }
}
