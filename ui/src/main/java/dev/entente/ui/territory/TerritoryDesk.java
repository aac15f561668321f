package dev.entente.ui.territory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dev.entente.export.ExportingTerritories;
import dev.entente.partner.Partner;
import dev.entente.territory.AssigningPartners;
import dev.entente.territory.DescribingTerritories;
import dev.entente.territory.ReadingTerritories;
import dev.entente.territory.ReadingTerritories.Covering;
import dev.entente.territory.TerritoryPermissions;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the page of territories asks. */
@Dependent
public class TerritoryDesk {

    @Inject
    ReadingTerritories reading;

    @Inject
    DescribingTerritories describing;

    @Inject
    AssigningPartners assigning;

    @Inject
    ExportingTerritories exporting;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    LocalDate day() {
        return today.day();
    }

    boolean describes() {
        return visit.may(TerritoryPermissions.DESCRIBE);
    }

    boolean assigns() {
        return visit.may(TerritoryPermissions.ASSIGN);
    }

    /** Which territories a partner covers; nothing where there is none, or whoever looks may not see them. */
    public Component covered(UUID partnerId) {
        var all = visit.may(TerritoryPermissions.READ) ? reading.of(partnerId) : List.<Covering>of();
        if (all.isEmpty()) return new Div();
        var list = new Tasks();
        for (var each : all) {
            var segment = each.coverage().segment();
            var until = each.coverage().until();
            list.task(
                    "territories",
                    each.territory(),
                    segment.isEmpty() ? "All segments" : segment,
                    until == null ? "" : "Until " + Format.user().day(until));
        }
        return new Panel("Covers", list);
    }

    ComboBox<Partner> partnerField() {
        var field = new ComboBox<Partner>("Partner");
        partners.offer(field);
        return field;
    }
}
