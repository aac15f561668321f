package dev.entente.ui.clock;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.clock.ClockPermissions;
import dev.entente.clock.Compliance.Line;
import dev.entente.clock.Quarter;
import dev.entente.clock.Side;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.ui.clock.KeptTable.Towards;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How both sides kept their promises in a quarter, towards all partners and with one of them; partners read the vendor's as well. */
@Route(value = "clocks/kept", layout = VendorLayout.class)
@PageTitle("How promises were kept")
@Requires(ClockPermissions.READ)
public final class KeptView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int QUARTERS = 8;

    private final transient ClockDesk desk;
    private final Select<Quarter> quarter = new Select<>();
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Div found = new Div();

    KeptView(ClockDesk desk, PartnerChoice partners) {
        this.desk = desk;
        addClassName("en-page");
        quarters(quarter, Quarter.of(desk.today.day()));
        quarter.addValueChangeListener(change -> show());
        partners.offer(partner);
        partner.addValueChangeListener(change -> show());
        var toolbar = new Div(quarter, partner);
        toolbar.addClassName("en-toolbar");
        found.addClassName("en-stack");
        add(
                new PageHeader(
                                "How promises were kept",
                                "Your partners read how you keep your own, as you read how they keep theirs")
                        .backTo("Promises", ClocksView.class),
                toolbar,
                found);
        show();
    }

    /** The running one and those before it. */
    static void quarters(Select<Quarter> choice, Quarter running) {
        choice.setAriaLabel("Quarter");
        choice.setItems(Stream.iterate(running, Quarter::before).limit(QUARTERS).toList());
        choice.setItemLabelGenerator(each -> "Quarter " + each.number() + " of " + each.year());
        choice.setValue(running);
    }

    private void show() {
        found.removeAll();
        var chosen = partner.getValue();
        var kept = desk.compliance.of(quarter.getValue().toString(), chosen == null ? null : chosen.id());
        var columns = new ArrayList<>(List.of(new Towards("All partners", Line::everybody)));
        if (chosen != null) columns.add(new Towards(chosen.name(), Line::partner));
        for (var side : Side.values()) {
            var lines =
                    kept.lines().stream().filter(each -> each.side() == side).toList();
            var title = side == Side.VENDOR ? "What you promise" : "What partners promise";
            found.add(new Panel(title, KeptTable.of(lines, columns)));
        }
    }
}
