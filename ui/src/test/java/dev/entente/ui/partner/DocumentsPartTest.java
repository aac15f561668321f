package dev.entente.ui.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.partner.PartnerDocument.Kind;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.DayField;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsPartTest extends UiTest {

    @Test
    void onlyAnAgreementIsAskedForItsLastDay() {
        UI.getCurrent()
                .navigate("partners/" + world().brightwater().id(), QueryParameters.fromString("part=documents"));
        assertThat(page()).contains("No documents yet");
        assertThat(days()).isEmpty();
        kind().setValue(Kind.AGREEMENT);
        assertThat(days())
                .singleElement()
                .satisfies(day -> assertThat(day.getLabel()).isEqualTo("Last day"));
        kind().setValue(Kind.DOCUMENT);
        assertThat(days()).isEmpty();
    }

    private List<DayField> days() {
        return find(DayField.class).all().stream().filter(Component::isVisible).toList();
    }

    @SuppressWarnings("unchecked") // of the one with this label
    private Select<Kind> kind() {
        return find(Select.class).all().stream()
                .filter(each -> "Kind".equals(each.getLabel()))
                .map(each -> (Select<Kind>) each)
                .findFirst()
                .orElseThrow();
    }
}
