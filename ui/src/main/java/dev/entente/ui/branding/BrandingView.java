package dev.entente.ui.branding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.branding.BrandDraft;
import dev.entente.branding.BrandPermissions;
import dev.entente.branding.ChoosingLogo;
import dev.entente.branding.DraftingBrand;
import dev.entente.branding.PublishingBrand;
import dev.entente.earning.ReadingEarnings;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.ui.attribution.CreditDesk;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Logo;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;

/** The brand: a form at the left, the portal as it would be at the right, and what was published before below. */
@Route(value = "branding", layout = VendorLayout.class)
@PageTitle("Brand")
@Requires(BrandPermissions.BRAND_MANAGE)
public final class BrandingView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PUBLISHED = "published";

    private final transient DraftingBrand drafting;
    private final transient PublishingBrand publishing;
    private final Div answer = new Div();
    private final BrandingForm form = new BrandingForm(this::preview);
    private final LogoField logo;
    private final Preview preview;
    private int revision;
    private String logoNow = "";

    BrandingView(
            DraftingBrand drafting,
            ChoosingLogo choosing,
            PublishingBrand publishing,
            ReadingEarnings earnings,
            CreditDesk credits,
            Today today) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.logo = new LogoField(choosing, drafting, this::logoChanged);
        this.preview = new Preview(new Samples(earnings, credits, today));
        addClassName("en-page");
        var save = new Button("Save the draft", click -> attempt(this::save));
        var publish = new Button("Publish", click -> attempt(this::publish));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var left = new Div(answer, logo, form);
        left.addClassName("en-brand-form");
        var right = new Div(new H2("How partners will see it"), preview);
        right.addClassName("en-brand-preview");
        var columns = new Div(left, right);
        columns.addClassName("en-brand-columns");
        add(
                new PageHeader(
                        "Brand", "Your name, colour, logo and words in the partner portal and in mails", save, publish),
                columns,
                new History(publishing.history(), today.zone(), this::goBack));
        open(drafting.draft());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PUBLISHED)
                .ifPresent(number -> say(new Notice(Tone.GOOD, "Published", "Everybody sees it from now on.")));
    }

    private void open(BrandDraft draft) {
        revision = draft.revision();
        form.show(draft.design());
        logoNow = drafting.logo().map(LogoField::data).orElse("");
        preview();
    }

    private void preview() {
        var design = form.design();
        var letter = Logo.letter(design.name(), design.accent());
        logo.show(logoNow, letter);
        preview.show(design, logoNow.isEmpty() ? letter : logoNow);
    }

    // A new logo is in the draft at once; what was typed stays as it is.
    private void logoChanged() {
        revision = drafting.draft().revision();
        logoNow = drafting.logo().map(LogoField::data).orElse("");
        preview();
    }

    private void save() {
        revision = drafting.change(revision, form.design()).revision();
        say(new Notice(Tone.GOOD, "The draft is saved", "Only your side sees it until it is published."));
    }

    private void publish() {
        revision = drafting.change(revision, form.design()).revision();
        publishing.publish();
        gone();
    }

    private void goBack(int number) {
        attempt(() -> {
            publishing.goBackTo(number);
            gone();
        });
    }

    // The whole page is in the new look only when it is loaded anew.
    private void gone() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("branding?" + PUBLISHED + "=now"));
    }

    private void attempt(SerializableRunnable work) {
        answer.removeAll();
        Refusals.clear(form.byPointer().values());
        try {
            work.run();
        } catch (Problem problem) {
            Refusals.show(problem, form.byPointer(), answer);
        }
    }

    private void say(Notice notice) {
        answer.removeAll();
        answer.add(notice);
    }
}
