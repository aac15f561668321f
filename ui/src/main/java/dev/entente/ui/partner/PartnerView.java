package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.Tier;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One partner: how it does, who it is, what was agreed and what happened. The part that is open is in the address. */
@Route(value = "partners/:id", layout = VendorLayout.class)
@Requires(PartnerPermissions.READ)
public final class PartnerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String PART = "part";

    private final transient ReadingPartners partners;
    private final transient ReadingEnrolments enrolments;
    private final transient PartnerParts parts;
    private final Div head = new Div();
    private final Undo undo = new Undo();
    private String title = "Partner";

    PartnerView(ReadingPartners partners, ReadingEnrolments enrolments, PartnerParts parts) {
        this.partners = partners;
        this.enrolments = enrolments;
        this.parts = parts;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .orElse("");
        RecordPage.open(event, id -> show(partners.open(id), asked));
    }

    private void show(Partner partner, String asked) {
        removeAll();
        undo.clear();
        add(head, undo, parts.figures(partner), sheet(partner, asked));
        head(partner);
    }

    private void head(Partner partner) {
        title = partner.name();
        head.removeAll();
        var quiet = partner.number() + " \u00b7 " + PartnersView.types(partner) + " \u00b7 "
                + PartnersView.country(partner);
        var header = new PageHeader(partner.name(), quiet).backTo("Partners", PartnersView.class);
        var tiers = enrolments.of(partner.id()).stream()
                .flatMap(row -> row.tier().stream())
                .map(Tier::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!tiers.isEmpty()) header.status(new StatusBadge(tiers, Tone.INFO));
        header.status(new StatusBadge(PartnersView.state(partner.state()), PartnersView.tone(partner)));
        head.add(header);
    }

    private TabSheet sheet(Partner partner, String asked) {
        var id = partner.id();
        var all = new LinkedHashMap<String, SerializableSupplier<Component>>();
        all.put("Overview", () -> parts.overview(partners.open(id), undo, () -> head(partners.open(id))));
        all.putAll(parts.more(partner, undo));
        var sheet = new TabSheet();
        sheet.addClassName("en-tabs");
        for (var part : all.entrySet()) tab(sheet, part, asked);
        sheet.addSelectedChangeListener(change -> {
            fill(change.getSelectedTab(), all);
            if (change.isFromClient()) remember(id, change.getSelectedTab().getLabel());
        });
        fill(sheet.getSelectedTab(), all);
        return sheet;
    }

    private static void tab(TabSheet sheet, Map.Entry<String, ?> part, String asked) {
        var content = new Div();
        content.addClassName("en-tab");
        var tab = sheet.add(part.getKey(), content);
        ComponentUtil.setData(tab, Div.class, content);
        if (part.getKey().equalsIgnoreCase(asked)) sheet.setSelectedTab(tab);
    }

    /** A part is read when it is opened for the first time. */
    private static void fill(Tab tab, Map<String, SerializableSupplier<Component>> all) {
        var content = ComponentUtil.getData(tab, Div.class);
        var part = all.get(tab.getLabel());
        if (part != null && content.getComponentCount() == 0) content.add(part.get());
    }

    private void remember(UUID id, String part) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, "partners/" + id + "?" + PART + "=" + part.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
