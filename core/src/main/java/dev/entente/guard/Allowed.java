package dev.entente.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of what plugins may use, {@code allowed.txt}: types by their binary names, and members. */
public final class Allowed {

    private record Rule(boolean only, Set<String> members) {

        boolean allows(String name, String descriptor) {
            boolean named = members.contains(name)
                    || members.contains(name + descriptor.substring(0, descriptor.indexOf(')') + 1));
            return named == only;
        }
    }

    private static final Map<String, Rule> RULES = read();

    private Allowed() {}

    /** Whether this type, by its binary name, is one that plugins may name. */
    public static boolean type(String name) {
        return rule(name) != null;
    }

    /** Whether code may use this member; a field has an empty descriptor. */
    static boolean member(String type, String name, String descriptor) {
        var rule = rule(type);
        return rule != null && rule.allows(name, descriptor);
    }

    private static @Nullable Rule rule(String type) {
        var rule = RULES.get(type);
        return rule != null ? rule : RULES.get(packageOf(type) + ".*");
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static Map<String, Rule> read() {
        var rules = new HashMap<String, Rule>();
        try (var in = Allowed.class.getResourceAsStream("allowed.txt")) {
            if (in == null) throw new IllegalStateException("The list of what plugins may use is missing");
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(words -> rules.put(words[0], rule(words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static Rule rule(String[] words) {
        var members = Arrays.stream(words).skip(2).collect(Collectors.toSet());
        return new Rule(words.length > 1 && words[1].equals("+"), members);
    }
}
