package dev.entente.ui.territory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import dev.entente.export.ExportingTerritories;
import dev.entente.partner.Partner;
import dev.entente.territory.AssigningPartners;
import dev.entente.territory.DescribingTerritories;
import dev.entente.territory.ReadingTerritories;
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

    /** Which territories a partner covers; nothing where whoever looks may not see them. */
    public Component covered(UUID partnerId) {
        if (!visit.may(TerritoryPermissions.READ)) return new Div();
        var all = reading.of(partnerId);
        if (all.isEmpty()) {
            var words = new Paragraph(
                    "No territory yet, so leads come to it by other rules alone. Who covers what is assigned in ");
            words.add(new RouterLink("Territories", TerritoriesView.class));
            words.add(".");
            words.addClassName("en-muted");
            return new Panel("Covers", words);
        }
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
