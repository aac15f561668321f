package dev.entente.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.payable.Payable;
import dev.entente.problem.Problem;
import dev.entente.profitability.ProfitabilityPermissions;
import dev.entente.program.Offer;
import dev.entente.program.Pricing;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.ReadingPrograms.Publication;
import dev.entente.program.ReadingTerms;
import dev.entente.program.RegisteredDeals;
import dev.entente.program.Version;
import dev.entente.ui.drafting.DraftList;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.refresh.RefreshDesk;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** One version of a program: its tiers, the terms of each offer, the file it was published from, and the other versions. */
@Route(value = "programs/:code", layout = VendorLayout.class)
@Requires(ProgramPermissions.READ)
public final class ProgramView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "version";

    private final transient ReadingPrograms programs;
    private final transient ReadingTerms terms;
    private final transient Visit visit;
    private final transient DraftList drafts;
    private final transient VersionDesk desk;
    private final transient RefreshDesk refreshes;
    private final ZoneId zone;
    private String title = "Program";

    ProgramView(
            ReadingPrograms programs,
            ReadingTerms terms,
            Visit visit,
            DraftList drafts,
            VersionDesk desk,
            RefreshDesk refreshes,
            Today today) {
        this.programs = programs;
        this.terms = terms;
        this.visit = visit;
        this.drafts = drafts;
        this.desk = desk;
        this.refreshes = refreshes;
        this.zone = today.zone();
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var asked = event.getLocation().getQueryParameters().getSingleParameter(VERSION);
        try {
            var page = programs.open(code);
            version(page, asked)
                    .or(() -> withdrawn(page, asked))
                    .ifPresentOrElse(
                            version -> show(page, version), () -> event.rerouteToError(NotFoundException.class));
        } catch (Problem unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** The one that is asked for; else the one in force; else the first there is. */
    private static Optional<Version> version(Page page, Optional<String> asked) {
        var all = page.program().versions();
        if (asked.isEmpty()) return page.inForce().or(() -> all.stream().findFirst());
        return all.stream()
                .filter(version -> Integer.toString(version.number()).equals(asked.get()))
                .findFirst();
    }

    /** Also one that was withdrawn, which is not among those that count. */
    private Optional<Version> withdrawn(Page page, Optional<String> asked) {
        return page.publications().stream()
                .filter(each -> !each.stands()
                        && asked.filter(Integer.toString(each.number())::equals).isPresent())
                .findFirst()
                .map(each ->
                        programs.version(page.program().code(), each.number()).version());
    }

    private void show(Page page, Version version) {
        removeAll();
        title = page.program().name();
        add(header(page, version));
        var publication = publication(page, version);
        desk.standing(page, publication, () -> again(page, version)).forEach(this::add);
        var offers = new Div();
        version.offers().forEach(offer -> offers.add(offer(offer)));
        version.pricing().forEach(pricing -> offers.add(prices(pricing)));
        offers.add(new Panel("File", file(page.program().code(), version.number())));
        offers.addClassName("en-column");
        var side = new Div();
        if (!version.tiers().isEmpty()) side.add(new Panel("Tiers", tiers(version)));
        side.add(new Panel("Versions", versions(page))
                .aside(new Anchor("programs/" + page.program().code() + "/changes", "What changed")));
        drafts.open(page.program().code()).ifPresent(list -> side.add(new Panel("Drafts", list)));
        refreshes.panel(page.program().code()).ifPresent(side::add);
        desk.announced(page.program().code(), version.number()).ifPresent(side::add);
        side.addClassName("en-column");
        var columns = new Div(offers, side);
        columns.addClassName("en-columns");
        add(columns);
    }

    private PageHeader header(Page page, Version version) {
        boolean counts = page.inForce().filter(version::equals).isPresent();
        var quiet = page.program().code() + " \u00b7 version " + version.number() + " \u00b7 from "
                + Format.user().day(version.from())
                + (version.existing() == null
                        ? ""
                        : ", for existing business from " + Format.user().day(version.existing()))
                + (version.deals() == RegisteredDeals.KEEP ? ", registered deals keep theirs" : "");
        return new PageHeader(
                        page.program().name(), quiet, change(page.program().code()))
                .backTo("Programs", ProgramsView.class)
                .status(counts ? new StatusBadge("In force", Tone.GOOD) : desk.badge(publication(page, version)));
    }

    private static Publication publication(Page page, Version version) {
        return page.publications().stream()
                .filter(each -> each.number() == version.number())
                .findFirst()
                .orElseThrow();
    }

    private void again(Page page, Version version) {
        var code = page.program().code();
        show(programs.open(code), programs.version(code, version.number()).version());
    }

    /** The way to the forms, for those who may publish. */
    private Component[] change(String code) {
        var actions = new ArrayList<Component>();
        if (visit.may(ProfitabilityPermissions.PROGRAM))
            actions.add(new Anchor("programs/" + code + "/profitability", "What it is worth"));
        if (visit.may(ProgramPermissions.DRAFT)) {
            actions.add(new Anchor("programs/" + code + "/edit", "Change the terms"));
            actions.add(drafts.begin(code));
        }
        return actions.toArray(Component[]::new);
    }

    private Panel offer(Offer offer) {
        var model = new Facts()
                .fact("Motion", Format.word(offer.motion()))
                .fact(
                        "Model",
                        offer.model().name() + ", version " + offer.model().version());
        var plugin = offer.plugin();
        if (plugin != null) model.fact("Plugin", "Stays with version " + plugin);
        var payable = offer.payable();
        if (payable != null) model.fact("Payable", Format.word(payable.words()) + holidays(payable));
        var clawback = offer.clawback();
        if (clawback != null) model.fact("Taken back", Format.word(clawback.words()));
        var content = terms.read(offer)
                .<Component>map(read -> new Terms(read, model))
                .orElseGet(() -> new Div(model, missing(offer)));
        return new Panel(offer.name(), content);
    }

    private Panel prices(Pricing pricing) {
        var facts = new Facts();
        if (pricing.floor() != null) facts.fact("At least", Format.user().percent(pricing.floor()) + " of list");
        var place = pricing.place() == Pricing.Place.PIECE ? "For each piece" : "For each line";
        var rounding = pricing.rounding() == null
                ? "half up to the smallest part"
                : pricing.rounding().toString();
        facts.fact("Rounded", place + ", " + rounding).fact("Quotes stand for", pricing.valid() + " days");
        var content = new Div(facts);
        content.addClassName("en-column");
        for (var step : pricing.steps()) {
            content.add(terms.read(step)
                    .<Component>map(read -> new Terms(read, new Facts()))
                    .orElseGet(() -> new Notice(
                            Tone.WARN,
                            "The pricing model " + step.model() + " is not installed",
                            "Quotes have no price until its plugin is back.")));
        }
        return new Panel("Prices for " + Format.word(pricing.motion()).toLowerCase(Locale.ROOT), content);
    }

    private static String holidays(Payable payable) {
        return payable.holidays() == null ? "" : " \u00b7 without the holidays of " + payable.holidays();
    }

    private static Notice missing(Offer offer) {
        return new Notice(
                        Tone.WARN,
                        "The model of this offer is not installed",
                        "Its sales are held for review until the plugin is back. The terms as they were written:")
                .then(code(offer.terms().toPrettyString(), "Terms"));
    }

    private NativeDetails file(String code, int number) {
        var text = new Div();
        var details = new NativeDetails("Read the program file", text);
        details.addClassName("en-more");
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && text.getComponentCount() == 0) {
                text.add(code(programs.version(code, number).file(), "Program file"));
            }
        });
        return details;
    }

    private static Pre code(String text, String name) {
        var code = new Pre(text);
        code.addClassName("en-code");
        code.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        return code;
    }

    private static OrderedList tiers(Version version) {
        var list = new OrderedList();
        list.addClassName("en-rungs");
        version.tiers().reversed().forEach(tier -> list.add(new ListItem(tier.name())));
        return list;
    }

    private Tasks versions(Page page) {
        var list = new Tasks();
        for (var publication : page.publications()) {
            var address = "programs/" + page.program().code() + "?" + VERSION + "=" + publication.number();
            list.task(address, "Version " + publication.number(), quiet(publication), "");
        }
        return list;
    }

    private String quiet(Publication publication) {
        var format = Format.user();
        var quiet = "from " + format.day(publication.from()) + " \u00b7 published "
                + format.time(publication.publishedAt(), zone);
        if (!publication.stands()) quiet += " \u00b7 withdrawn";
        return publication.word() == null ? quiet : quiet + " \u00b7 in spite of warnings: " + publication.word();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
