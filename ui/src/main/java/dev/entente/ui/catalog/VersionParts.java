package dev.entente.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.catalog.PluginVersion;
import dev.entente.plugin.Models.Model;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.FileWords;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;

/** What there is to know of one version, the same for its publisher and the operator. */
final class VersionParts {

    private VersionParts() {}

    static Panel facts(PluginVersion it) {
        var facts = new Facts()
                .fact("Installed by", CatalogWords.tenants(it))
                .fact("Publisher", it.publisherName())
                .fact("Handed in", CatalogWords.time(it.uploadedAt()))
                .fact("Size", FileWords.size(it.bytes()))
                .fact("SHA-256", digest(it));
        var parts = new Panel("The jar");
        if (!it.description().isEmpty()) parts.add(new Paragraph(it.description()));
        parts.add(facts);
        return parts;
    }

    private static Component digest(PluginVersion it) {
        var digest = new Code(it.digest());
        digest.addClassName("en-digest");
        return digest;
    }

    /** What it brings, and what it asks people for. A model reaches nothing but its terms and the sale that it is asked about. */
    static Panel models(PluginVersion it) {
        if (it.models().isEmpty())
            return new Panel(
                    "Models",
                    new Paragraph(
                            "Not known: a jar that no trusted key signed, or that code was found in, is not loaded."));
        var models = new Div();
        models.addClassName("en-stack");
        it.models().stream().map(VersionParts::model).forEach(models::add);
        return new Panel("Models", models);
    }

    private static Facts model(Model model) {
        var motions = model.motions().isEmpty()
                ? "Prices"
                : String.join(", ", model.motions().stream().map(Format::word).toList());
        return new Facts()
                .fact("Model", model.id().name() + ", version " + model.id().version())
                .fact("Works for", motions)
                .fact("Asks for", model.terms().isEmpty() ? "Nothing" : String.join(", ", model.terms()));
    }

    /** All that was found; whose findings are none has a sentence that says so. */
    static Panel findings(PluginVersion it, boolean guided) {
        return it.findings().isEmpty()
                ? new Panel("Checks", new Paragraph("Nothing was found: code, signature and names are in order."))
                : new Panel("What was found", new FindingList(it.findings(), guided));
    }
}
