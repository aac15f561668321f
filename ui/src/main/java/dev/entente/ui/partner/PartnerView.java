package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import dev.entente.ui.kit.Parts;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One partner: how it does, who it is, what was agreed and what happened. The part that is open is in the address. */
@Route(value = "partners/:id", layout = VendorLayout.class)
@Requires(PartnerPermissions.READ)
public final class PartnerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String PART = "part";
    private static final String FIRST = "Overview";

    private final transient ReadingPartners partners;
    private final transient ReadingEnrolments enrolments;
    private final transient PartnerParts parts;
    private final Div head = new Div();
    private final Undo undo = new Undo();
    private final Div part = new Div();
    private Parts links = new Parts("");
    private @Nullable UUID shown;
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
        RecordPage.open(event, id -> {
            var partner = partners.open(id);
            if (!id.equals(shown)) show(partner);
            open(partner, asked);
        });
    }

    private void show(Partner partner) {
        shown = partner.id();
        removeAll();
        undo.clear();
        links = new Parts("Parts of this record");
        for (var name : all(partner).keySet()) links.part(name, href(partner.id(), name));
        add(head, undo, parts.figures(partner), links, part);
        head(partner);
    }

    private static String href(UUID id, String name) {
        return "partners/" + id + (name.equals(FIRST) ? "" : "?" + PART + "=" + name.toLowerCase(Locale.ROOT));
    }

    /** Reads and shows one part; what the address does not know is the first. */
    private void open(Partner partner, String asked) {
        var all = all(partner);
        var name = all.keySet().stream()
                .filter(each -> each.equalsIgnoreCase(asked))
                .findFirst()
                .orElse(FIRST);
        links.open(name);
        part.removeAll();
        part.add(Objects.requireNonNull(all.get(name)).get());
    }

    private Map<String, SerializableSupplier<Component>> all(Partner partner) {
        var id = partner.id();
        var all = new LinkedHashMap<String, SerializableSupplier<Component>>();
        all.put(FIRST, () -> parts.overview(partners.open(id), undo, () -> head(partners.open(id))));
        all.putAll(parts.more(partner, undo, () -> again(id)));
        return all;
    }

    /** After it was moved: other parts, another badge. */
    private void again(UUID id) {
        var partner = partners.open(id);
        show(partner);
        open(partner, "Lifecycle");
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
        header.status(new StatusBadge(partner.state().words(), PartnersView.tone(partner)));
        head.add(header);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
