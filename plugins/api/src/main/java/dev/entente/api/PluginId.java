package dev.entente.api;

import java.util.regex.Pattern;

/**
 * Names a calculation for ever: results are stored with it. The version starts at 1 and grows when the same input would
 * give another result, not when the code is merely changed. An ill-formed name is an {@link IllegalArgumentException}.
 */
public record PluginId(String name, int version) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    public PluginId {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("Not a plugin name: " + name);
        if (version < 1) throw new IllegalArgumentException("Versions start at 1, not at " + version);
    }

    @Override
    public String toString() {
        return name + " v" + version;
    }
}
