package dev.entente.ui.prospect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.identity.Member;
import dev.entente.partner.Partner;
import dev.entente.partner.ReadingPartners;
import dev.entente.prospect.KeepingProspects;
import dev.entente.prospect.Outreach.Channel;
import dev.entente.prospect.Outreach.Done;
import dev.entente.prospect.Prospect;
import dev.entente.prospect.Prospect.Profile;
import dev.entente.prospect.Prospect.State;
import dev.entente.prospect.ProspectPermissions;
import dev.entente.prospect.Source;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.partner.Countries;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the vendor's people do with prospects: add them, write down what was done, move them on, drop them. */
@Dependent
public class ProspectActs {

    @Inject
    KeepingProspects keeping;

    @Inject
    ReadingPartners partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    private boolean may() {
        return visit.may(ProspectPermissions.KEEP);
    }

    /** What can be done with the list. */
    Component general(SerializableRunnable changed) {
        var row = row();
        if (!may()) return row;
        var add = new Button("Add a prospect", click -> edit(null, changed));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        row.add(new Button("Enter a cost", click -> spend(changed)), add);
        return row;
    }

    /** What can be done with one. */
    Component actions(Prospect prospect, SerializableRunnable changed) {
        var row = row();
        if (!may()) return row;
        var reach = new Button("Write down what was done", click -> reach(prospect, changed));
        reach.addThemeVariants(ButtonVariant.PRIMARY);
        row.add(reach);
        if (prospect.state() == State.NEW || prospect.state() == State.CONTACTED)
            row.add(new Button("Interested", click -> move(prospect, State.INTERESTED, changed)));
        if (prospect.state() == State.DROPPED)
            row.add(new Button("Take it up again", click -> move(prospect, State.CONTACTED, changed)));
        else if (prospect.state() != State.APPLIED) row.add(new Button("Drop", click -> drop(prospect, changed)));
        row.add(new Button("Edit", click -> edit(prospect, changed)));
        return row;
    }

    private static Div row() {
        var row = new Div();
        row.addClassName("en-actions");
        return row;
    }

    private void move(Prospect prospect, State state, SerializableRunnable changed) {
        keeping.move(prospect.id(), prospect.revision(), state, null);
        changed.run();
    }

    private void drop(Prospect prospect, SerializableRunnable changed) {
        var reason = new TextField("Why");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        new Ask("Drop " + prospect.name(), "Drop", reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> {
                    keeping.move(prospect.id(), prospect.revision(), State.DROPPED, reason.getValue());
                    changed.run();
                })
                .open();
    }

    private void reach(Prospect prospect, SerializableRunnable changed) {
        var deed = new Deed(Channel.EMAIL);
        new Ask("What was done with " + prospect.name(), "Write it down", deed.fields())
                .explaining(deed.pointers())
                .then(() -> {
                    keeping.reach(prospect.id(), deed.done());
                    changed.run();
                })
                .open();
    }

    private void spend(SerializableRunnable changed) {
        var source = sources();
        var name = new TextField("Which");
        name.setPlaceholder("Cloud Expo 2026");
        name.setMaxLength(100);
        var deed = new Deed(Channel.PURCHASE);
        var fields = row();
        fields.removeClassName("en-actions");
        fields.addClassName("en-form");
        fields.add(deed.fields());
        var pointers = new HashMap<>(deed.pointers());
        pointers.put("/sourceName", name);
        new Ask("What a source cost as a whole", "Enter the cost", source, name, fields)
                .explaining(pointers)
                .then(() -> {
                    keeping.spend(source.getValue(), name.getValue(), deed.done());
                    changed.run();
                })
                .open();
    }

    /** The fields of something that was done. */
    private final class Deed {

        private final DayField on = new DayField("When");
        private final Select<Channel> channel = new Select<>();
        private final TextArea note = new TextArea("What, and what came of it");
        private final MoneyField cost = new MoneyField("Cost", today.currency());

        Deed(Channel usual) {
            on.setMax(today.day());
            on.setValue(today.day());
            channel.setLabel("How");
            channel.setItems(Channel.values());
            channel.setItemLabelGenerator(each -> each == null ? "" : each.words());
            channel.setValue(usual);
            note.setRequiredIndicatorVisible(true);
            note.setMaxLength(1_000);
            note.setMinRows(3);
        }

        Component[] fields() {
            return new Component[] {on, channel, note, cost};
        }

        Map<String, Component> pointers() {
            return Map.of("/on", on, "/note", note, "/cost", cost);
        }

        Done done() {
            var day = Objects.requireNonNullElse(on.getValue(), LocalDate.MAX);
            return new Done(
                    day, channel.getValue(), note.getValue(), cost.amount().orElseGet(keeping::nothing));
        }
    }

    private void edit(@Nullable Prospect known, SerializableRunnable changed) {
        var form = new Form(known == null ? null : known.profile());
        new Ask(
                        known == null ? "Add a prospect" : "Edit " + known.name(),
                        known == null ? "Add" : "Save",
                        form.fields())
                .explaining(form.pointers())
                .then(() -> {
                    if (known == null) keeping.add(form.profile());
                    else keeping.change(known.id(), known.revision(), form.profile());
                    changed.run();
                })
                .open();
    }

    private static Select<Source> sources() {
        var source = new Select<Source>();
        source.setLabel("Source");
        source.setItems(Source.values());
        source.setItemLabelGenerator(each -> each == null ? "" : each.words());
        source.setValue(Source.EVENT);
        return source;
    }

    /** The fields of what is said of a prospect. */
    private final class Form {

        private final TextField name = new TextField("Company");
        private final TextField website = new TextField("Website");
        private final ComboBox<String> country = Countries.field();
        private final TextField segment = new TextField("Segment");
        private final Select<Source> source = sources();
        private final TextField sourceName = new TextField("Which");
        private final ComboBox<Partner> referrer = new ComboBox<>("Referred by");
        private final Select<Member> owner = new Select<>();

        Form(@Nullable Profile known) {
            name.setRequiredIndicatorVisible(true);
            name.setMaxLength(200);
            website.setPlaceholder("example.com");
            website.setMaxLength(300);
            segment.setMaxLength(100);
            sourceName.setPlaceholder("Cloud Expo 2026");
            sourceName.setMaxLength(100);
            referrer.setItems(
                    query -> partners.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                    query -> partners.count(query.getFilter().orElse("")));
            referrer.setItemLabelGenerator(Partner::name);
            referrer.setVisible(false);
            source.addValueChangeListener(change -> referrer.setVisible(change.getValue() == Source.REFERRAL));
            owner.setLabel("Who works on it");
            owner.setEmptySelectionAllowed(true);
            owner.setEmptySelectionCaption("Nobody yet");
            owner.setItems(keeping.keepers());
            owner.setItemLabelGenerator(member -> member == null ? "Nobody yet" : member.name());
            if (known != null) fill(known);
        }

        private void fill(Profile known) {
            name.setValue(known.name());
            website.setValue(known.domain());
            country.setValue(known.country());
            segment.setValue(known.segment());
            source.setValue(known.source());
            sourceName.setValue(known.sourceName());
            var partner = known.referrer();
            if (partner != null) referrer.setValue(partners.open(partner));
            UUID member = known.owner();
            keeping.keepers().stream()
                    .filter(each -> each.id().equals(member))
                    .findFirst()
                    .ifPresent(owner::setValue);
        }

        Component[] fields() {
            return new Component[] {name, website, country, segment, source, sourceName, referrer, owner};
        }

        Map<String, Component> pointers() {
            return Map.of(
                    "/name",
                    name,
                    "/website",
                    website,
                    "/country",
                    country,
                    "/segment",
                    segment,
                    "/sourceName",
                    sourceName,
                    "/referrer",
                    referrer,
                    "/owner",
                    owner);
        }

        Profile profile() {
            var partner = source.getValue() == Source.REFERRAL ? referrer.getValue() : null;
            var member = owner.getValue();
            return new Profile(
                    name.getValue(),
                    website.getValue(),
                    country.getValue(),
                    segment.getValue(),
                    source.getValue(),
                    sourceName.getValue(),
                    partner == null ? null : partner.id(),
                    member == null ? null : member.id());
        }
    }
}
