package dev.entente.ui.terms;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.api.PluginId;
import dev.entente.problem.Findings;
import dev.entente.program.ProgramProblem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Asks which motion is to be priced and by which model, and puts it behind the others; its terms are filled in after. */
final class PricesQuestion {

    private PricesQuestion() {}

    static void ask(DraftTree tree, List<PluginId> models, SerializableRunnable added) {
        var motion = new Select<String>();
        motion.setLabel("For");
        motion.setItems(free(tree));
        motion.setItemLabelGenerator(Format::word);
        free(tree).stream().findFirst().ifPresent(motion::setValue);
        var model = new Select<PluginId>();
        model.setLabel("Priced by");
        model.setItems(models);
        model.setItemLabelGenerator(id -> FormPart.words(id.name().replace('-', '_')) + ", version " + id.version());
        models.stream().findFirst().ifPresent(model::setValue);
        new Ask("Price a motion", "Add the prices", motion, model)
                .explaining(Map.of("/motion", motion, "/model", model))
                .then(() -> {
                    add(tree, motion.getValue(), model.getValue());
                    added.run();
                })
                .open();
    }

    /** The motions of its offers that have no prices yet. */
    private static List<String> free(DraftTree tree) {
        var priced = motions(tree, "/pricing");
        return motions(tree, "/offers").stream()
                .filter(motion -> !priced.contains(motion))
                .toList();
    }

    private static List<String> motions(DraftTree tree, String pointer) {
        return tree.at(pointer)
                .valueStream()
                .map(each -> each.path("motion").asString(""))
                .distinct()
                .toList();
    }

    private static void add(DraftTree tree, @Nullable String motion, @Nullable PluginId model) {
        var findings = new Findings();
        if (motion == null) findings.add("/motion", "Every offer of the program has its prices already");
        if (model == null) findings.add("/model", "Choose how it is priced");
        findings.refuse(ProgramProblem.UNCLEAR_PROGRAM_FILE);
        if (motion == null || model == null) return;
        var pricing = JsonNodeFactory.instance.objectNode().put("motion", motion);
        pricing.putArray("steps")
                .addObject()
                .put("model", model.name())
                .put("version", model.version())
                .putObject("terms");
        tree.insertRow("/pricing", tree.at("/pricing").size(), pricing);
    }
}
