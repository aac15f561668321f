package dev.entente.ui.terms;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.api.PluginId;
import dev.entente.model.Conventions;
import dev.entente.model.RuleTable;
import dev.entente.problem.Findings;
import dev.entente.program.EditingPrograms.Workable;
import dev.entente.program.ProgramProblem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;

/** Asks what an offer is for and how it is worked out, and puts it behind the others; its terms are filled in after. */
final class OfferQuestion {

    private OfferQuestion() {}

    static void ask(DraftTree tree, List<Workable> models, SerializableRunnable added) {
        var free = models.stream()
                .flatMap(each -> each.motions().stream())
                .filter(motion -> !isOffered(tree, motion))
                .distinct()
                .sorted()
                .toList();
        var motion = select("For", free);
        motion.setItemLabelGenerator(Format::word);
        var model = new Select<PluginId>();
        model.setLabel("Worked out by");
        model.setItemLabelGenerator(id -> FormPart.words(id.name().replace('-', '_')) + ", version " + id.version());
        motion.addValueChangeListener(change -> {
            var fitting = models.stream()
                    .filter(each -> each.motions().contains(change.getValue()))
                    .map(Workable::model)
                    .toList();
            model.setItems(fitting);
            if (!fitting.isEmpty()) model.setValue(fitting.getLast());
        });
        if (!free.isEmpty()) motion.setValue(free.getFirst());
        var name = new TextField("Name of the offer");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        new Ask("Add an offer", "Add the offer", motion, model, name)
                .explaining(Map.of("/motion", motion, "/model", model, "/name", name))
                .then(() -> {
                    add(tree, motion.getValue(), model.getValue(), name.getValue());
                    added.run();
                })
                .open();
    }

    private static boolean isOffered(DraftTree tree, String motion) {
        return tree.at("/offers")
                .valueStream()
                .anyMatch(offer -> offer.path("motion").asString("").equals(motion));
    }

    private static Select<String> select(String label, List<String> items) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(items);
        return select;
    }

    private static void add(DraftTree tree, String motion, PluginId model, String name) {
        var findings = new Findings();
        findings.line("/name", Objects.requireNonNullElse(name, ""), 200);
        if (motion == null) findings.add("/motion", "The program has an offer for everything that can be worked out");
        if (model == null) findings.add("/model", "Choose how it is worked out");
        findings.refuse(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        var offer = JsonNodeFactory.instance
                .objectNode()
                .put("motion", motion)
                .put("name", name.strip())
                .put("model", model.name())
                .put("version", model.version());
        var terms = offer.putObject("terms");
        // Terms that say nothing of it go by net, as all did before it could be said; new ones begin with what is
        // right.
        if (model.equals(new RuleTable().id()))
            terms.putObject("conventions").put("whole", Conventions.Whole.BY_EARNED.name());
        tree.insertRow("/offers", tree.at("/offers").size(), offer);
    }
}
