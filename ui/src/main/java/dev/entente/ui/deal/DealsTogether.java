package dev.entente.ui.deal;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.deal.ChangingDeals;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.DealProblem;
import dev.entente.deal.DealProfile;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.MemberRow;
import dev.entente.identity.ReadingMembers;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Bulk;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Together;
import dev.entente.ui.kit.Together.Each;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What people do with several deals at once: give them to somebody else, and say what comes next. */
@Dependent
public class DealsTogether {

    private static final int MOST_MEMBERS = 500;

    @Inject
    ChangingDeals changing;

    @Inject
    ReadingMembers members;

    @Inject
    Visit visit;

    /** For who may; what was done shows when the list is read again. */
    List<Bulk<DealRow>> offered(SerializableRunnable done) {
        var acts = new ArrayList<Bulk<DealRow>>();
        if (!visit.may(DealPermissions.CHANGE)) return acts;
        acts.add(new Bulk<>("Say what comes next", rows -> nextStep(rows, done)));
        if (visit.may(IdentityPermissions.MEMBER_READ)) acts.add(new Bulk<>("Change owner", rows -> owner(rows, done)));
        return acts;
    }

    private void nextStep(List<DealRow> rows, SerializableRunnable done) {
        var step = new TextField("Next step");
        step.setMaxLength(500);
        step.setRequiredIndicatorVisible(true);
        var on = new DayField("On");
        var each = each(rows, row -> {
            var now = row.deal().nextStep();
            return now == null ? "Has no next step yet" : "Takes the place of \u201c" + now + "\u201d";
        });
        new Together<>("What comes next", "Set next step", each, step, on)
                .explaining(Map.of("/nextStep", step, "/nextStepOn", on))
                .then(
                        change(profile -> {
                            if (step.getValue().isBlank())
                                throw Problem.field(DealProblem.UNCLEAR_DEAL, "/nextStep", "Write what comes next");
                            return profile.with(profile.ownerId(), step.getValue(), on.getValue());
                        }),
                        done)
                .open();
    }

    private void owner(List<DealRow> rows, SerializableRunnable done) {
        var ours = members.list(0, MOST_MEMBERS).stream()
                .filter(member -> member.active() && member.partnerId() == null)
                .toList();
        var owner = new ComboBox<MemberRow>("Owner", ours);
        owner.setItemLabelGenerator(MemberRow::name);
        owner.setClearButtonVisible(true);
        owner.setHelperText("Leave it empty where nobody looks after them");
        new Together<>("Change owner", "Change owner", each(rows, row -> owned(row, ours)), owner)
                .then(
                        change(profile -> {
                            var chosen = owner.getValue();
                            var id = chosen == null ? null : chosen.id();
                            return profile.with(id, profile.nextStep(), profile.nextStepOn());
                        }),
                        done)
                .open();
    }

    private static String owned(DealRow row, List<MemberRow> ours) {
        var owner = row.deal().ownerId();
        return ours.stream()
                .filter(member -> member.id().equals(owner))
                .map(member -> "Looked after by " + member.name())
                .findFirst()
                .orElse(owner == null ? "Nobody looks after it" : "Looked after by somebody who left");
    }

    private static List<Each<UUID>> each(List<DealRow> rows, Function<DealRow, String> now) {
        return rows.stream()
                .map(row -> {
                    var deal = row.deal();
                    var name = deal.customerName() + " \u00b7 " + deal.number();
                    boolean open = deal.stage().isOpen();
                    return new Each<>(deal.id(), name, open ? now.apply(row) : "Stays as it is: it is closed", open);
                })
                .toList();
    }

    private SerializableConsumer<UUID> change(UnaryOperator<DealProfile> said) {
        return id -> {
            var page = changing.current(id);
            changing.change(page, said.apply(DealProfile.of(page)));
        };
    }
}
