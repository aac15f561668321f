package dev.entente.ui.clientele;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.clientele.Clientele;
import dev.entente.clientele.ClientelePermissions;
import dev.entente.clientele.ComparingCustomers;
import dev.entente.clientele.IdealCustomer;
import dev.entente.clientele.WantingCustomers;
import dev.entente.customer.Customer.Size;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Says which customers are wanted, and shows how many of a partner's are like that, for whoever may see it. */
@Dependent
public class ClienteleDesk {

    @Inject
    ComparingCustomers comparing;

    @Inject
    WantingCustomers wanting;

    @Inject
    Visit visit;

    /** What is wished; nothing for who may not see it. */
    public IdealCustomer ideal() {
        return visit.may(ClientelePermissions.READ) ? comparing.ideal() : IdealCustomer.ANY;
    }

    /** By partner, those that have customers; nothing where nobody said which are wanted. */
    public Map<UUID, Clientele> of(Collection<UUID> partners) {
        return visit.may(ClientelePermissions.READ) ? comparing.of(partners) : Map.of();
    }

    /** On a partner's page; nothing where nobody said which customers are wanted, or it has none. */
    public Optional<Component> panel(UUID partner) {
        if (!visit.may(ClientelePermissions.READ)) return Optional.empty();
        return comparing.of(partner).map(clientele -> new Panel("Customers", words(clientele), lines(clientele)));
    }

    private static Component words(Clientele clientele) {
        var percent = clientele.percent();
        var known = clientele.fits() + clientele.differs();
        var said = percent == null
                ? "Of none of its customers enough is known."
                : percent + "% of its customers are like the ones you want: " + clientele.fits() + " of " + known + ".";
        var rest = clientele.unknown() == 0 || percent == null
                ? ""
                : " Of " + clientele.unknown() + " not enough is known.";
        return new Paragraph(said + rest);
    }

    private static Component lines(Clientele clientele) {
        return Progress.list(clientele.lines().stream()
                .map(line -> new Progress(
                        line.words(),
                        line.percent() == null ? "Not known" : line.percent() + "%",
                        line.why(),
                        line.percent() == null ? 0 : line.percent()))
                .toArray(Progress[]::new));
    }

    /** How much of a partner's known customers is wanted, in a column; empty where there is nothing to say. */
    public static String share(Clientele clientele) {
        var percent = clientele.percent();
        return percent == null ? "" : percent + "% of " + (clientele.fits() + clientele.differs());
    }

    /** The way to say which customers are wanted, for who may. */
    public Optional<Component> wish(SerializableRunnable changed) {
        if (!visit.may(ClientelePermissions.SET)) return Optional.empty();
        return Optional.of(new Button("Whom you want", click -> ask(changed)));
    }

    private void ask(SerializableRunnable changed) {
        var seen = comparing.ideal();
        var regions = field("Regions", seen.regions(), "Such as Nordics, DACH");
        var segments = field("Segments", seen.segments(), "Such as Mid-market, Enterprise");
        var industries = field("Industries", seen.industries(), "Such as Food, Health care");
        var sizes = new CheckboxGroup<Size>("Sizes");
        sizes.setItems(Size.values());
        sizes.setItemLabelGenerator(Size::words);
        sizes.select(seen.sizes());
        var how = new Paragraph(
                "Each partner shows how many of its customers are like this. Where you name none, any will do.");
        new Ask("Which customers you want", "Keep it", how, regions, segments, industries, sizes)
                .explaining(
                        Map.of("/regions", regions, "/segments", segments, "/industries", industries, "/sizes", sizes))
                .then(() -> {
                    wanting.say(
                            seen,
                            new IdealCustomer(
                                    list(regions), list(segments), list(industries), List.copyOf(sizes.getValue())));
                    changed.run();
                })
                .open();
    }

    private static TextField field(String label, List<String> said, String help) {
        var field = new TextField(label, String.join(", ", said), "");
        field.setHelperText(help + "; with commas between");
        return field;
    }

    private static List<String> list(TextField field) {
        return Stream.of(field.getValue().split(",")).toList();
    }

    /** What is wished, in one sentence; empty where nothing is. */
    public static Optional<Component> sentence(IdealCustomer ideal) {
        if (!ideal.wishes()) return Optional.empty();
        var wishes = Stream.of(IdealCustomer.Trait.values())
                .filter(trait -> !ideal.wished(trait).isEmpty())
                .map(trait -> trait.words().toLowerCase(Locale.ROOT) + " " + String.join(" or ", ideal.wished(trait)))
                .toList();
        var words = new Div("You want customers with " + String.join(", ", wishes) + ".");
        words.addClassNames("en-above", "en-muted");
        return Optional.of(words);
    }
}
