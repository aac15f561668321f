package dev.entente.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import dev.entente.audit.AuditFixtures;
import dev.entente.identity.ReadingAudit.Line;
import dev.entente.ui.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditViewTest extends UiTest {

    @BeforeEach
    void trail() {
        world().trail
                .add(new Line(
                        AuditFixtures.entry(
                                "partner.changed",
                                "{\"name\":\"Old\"}",
                                "{\"name\":\"<b>New</b>\",\"country\":\"GB\"}"),
                        "Ada Byron"));
        world().trail.add(new Line(AuditFixtures.entry("session.closed", null, null), null));
    }

    @Test
    void saysWhoDidWhatAndWhen() {
        navigate(AuditView.class);

        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("Ada Byron");
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("20 Nov 2026, 09:14");
        assertThat(page()).contains("2 changes");
    }

    @Test
    @SuppressWarnings("unchecked")
    void isSearchedByAction() {
        navigate(AuditView.class);

        ComboBox<String> action = find(ComboBox.class).single();
        test(action).selectItem("Session closed");

        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void aChangeShowsWhatWasAndWhatBecameAsPlainText() {
        navigate(AuditView.class);

        test(grid()).invokeLitRendererFunction(0, 4, "act");

        assertThat(text(find(Dialog.class).single()))
                .contains("FieldWasBecame", "nameOld<b>New</b>", "countryNothingGB");
    }

    @SuppressWarnings("unchecked")
    private Grid<Line> grid() {
        return find(Grid.class).single();
    }
}
