package dev.entente.catalog;

import dev.entente.api.PluginId;
import dev.entente.catalog.PluginInstallation.Choice;
import dev.entente.plugin.Models.Brought;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tenant has of the plugins that this server uses: those of the folder unless it said otherwise, and those of the catalog that it
 * installed.
 */
record Holdings(List<Brought> jars, Map<String, Choice> choices) {

    Holdings {
        jars = List.copyOf(jars);
        choices = Map.copyOf(choices);
    }

    static Holdings of(List<Brought> jars, List<Choice> choices) {
        var byPlugin = new HashMap<String, Choice>();
        choices.forEach(choice -> byPlugin.put(choice.plugin(), choice));
        return new Holdings(jars, byPlugin);
    }

    boolean has(Brought jar) {
        var choice = choices.get(jar.origin().plugin());
        return choice == null ? !jar.listed() : jar.origin().version().equals(choice.version());
    }

    /** Whether a program may name it: what no plugin brings is the product's own, or is missed elsewhere. */
    boolean mayName(PluginId model) {
        var bringing = jars.stream()
                .filter(jar -> jar.models().stream().anyMatch(it -> it.id().equals(model)))
                .toList();
        return bringing.isEmpty() || bringing.stream().anyMatch(this::has);
    }
}
