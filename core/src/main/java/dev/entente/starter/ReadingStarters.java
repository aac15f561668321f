package dev.entente.starter;

import dev.entente.api.PluginId;
import dev.entente.identity.Requires;
import dev.entente.plugin.Models;
import dev.entente.program.Adjustment;
import dev.entente.program.DraftingPrograms;
import dev.entente.program.ProgramPermissions;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows the starters, and what each would mean with these names, days and figures. Nothing is stored. */
@ApplicationScoped
@Requires(ProgramPermissions.PUBLISH)
public class ReadingStarters {

    private static final Pattern MODEL = Pattern.compile("(?m)^ +model: ([a-z0-9-]+)\\R +version: ([0-9]+)$");

    @Inject
    DraftingPrograms drafting;

    @Inject
    Models models;

    @Inject
    CurrentTenant tenant;

    public List<Starter> list() {
        return StarterFiles.names().stream().map(this::starter).toList();
    }

    /** As it comes, in the currency of the tenant where it counts in one, and in force from today on. */
    public Starter.Opened open(String name) {
        return preview(name, first(name));
    }

    /** The starter with other names, days and figures, and its examples worked out anew. */
    public Starter.Opened preview(String name, Adjustment adjusted) {
        var draft = drafting.read(StarterFiles.program(name), adjusted);
        var examples = Examples.of(name, draft, id -> models.find(id).map(Models.Installed::model));
        var sheet = StarterFiles.sheet(name);
        return new Starter.Opened(starter(name), draft, examples.worked(sheet.examples()), word(sheet, adjusted));
    }

    /** Other figures may be odd in another way. */
    private static @Nullable String word(StarterFiles.Sheet sheet, Adjustment adjusted) {
        return adjusted.figures() == null || adjusted.figures().isEmpty() ? sheet.word() : null;
    }

    /** What a tenant's own begins with: its currency, and today. */
    Adjustment first(String name) {
        var draft = drafting.read(StarterFiles.program(name), Adjustment.NONE);
        var currency = tenant.get().currency().getCurrencyCode();
        return new Adjustment(null, tenant.today(), draft.unit() == null ? null : currency, null);
    }

    private Starter starter(String name) {
        var sheet = StarterFiles.sheet(name);
        return new Starter(name, sheet.title(), sheet.purpose(), sheet.audience(), missing(name));
    }

    private @Nullable PluginId missing(String name) {
        return MODEL.matcher(StarterFiles.program(name))
                .results()
                .map(found -> new PluginId(found.group(1), Integer.parseInt(found.group(2))))
                .filter(id -> models.find(id).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
