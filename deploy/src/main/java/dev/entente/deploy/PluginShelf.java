package dev.entente.deploy;

import dev.entente.deploy.installation.Refusal;
import dev.entente.guard.Archive;
import dev.entente.guard.Trust;
import dev.entente.plugin.Trial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The folder of an installation's plugins, as the operator sees it; the server finds what comes to it by itself. */
record PluginShelf(Path folder, LocalDate today) {

    /** A jar on the shelf. */
    record Jar(Path file, String plugin, String version, String signer) {}

    List<Jar> jars() {
        if (!Files.isDirectory(folder)) return List.of();
        var trust = trust();
        var jars = new ArrayList<Jar>();
        try (var files = Files.newDirectoryStream(folder, "*.jar")) {
            for (var file : files) jars.add(jar(file, Archive.read(file), trust));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
        jars.sort((one, other) -> one.file.compareTo(other.file));
        return jars;
    }

    private Jar jar(Path file, Archive archive, Trust trust) {
        var signer = trust.signer(archive, today).orElse(Trust.isSigned(archive) ? "not trusted" : "not signed");
        return new Jar(file, archive.line("Plugin-Id"), archive.line("Plugin-Version"), signer);
    }

    /** What may be put there beside what is usual. */
    record Allowed(boolean older, boolean unsigned) {}

    /** Puts a jar there, whole or not at all. Versions that are there stay: results may name them. */
    Path install(Path jar, Allowed allowed) {
        var trial = Trial.of(jar);
        var problems = new ArrayList<>(trial.problems());
        problems.addAll(trial.goldenProblems());
        var archive = Archive.read(jar);
        if (!Trust.isSigned(archive) && !allowed.unsigned)
            problems.add("Nobody signed the jar: sign it, or add --unsigned if it is your own");
        if (Trust.isSigned(archive)) {
            trust().objections(archive, today).forEach(it -> problems.add(it.toString()));
        }
        if (!problems.isEmpty()) throw new Refusal(String.join("\n", problems));
        var plugin = archive.line("Plugin-Id");
        var version = archive.line("Plugin-Version");
        for (var there : jars()) {
            if (there.plugin.equals(plugin)) refuseOlder(there, version, allowed.older);
        }
        return copy(jar, plugin + "-" + version + ".jar");
    }

    private static void refuseOlder(Jar there, String version, boolean older) {
        int compared = compare(version, there.version);
        if (compared == 0)
            throw new Refusal(
                    "%s %s is there already; a change needs another version".formatted(there.plugin, version));
        if (compared < 0 && !older)
            throw new Refusal("%s is there in version %s; add --older if %s is meant"
                    .formatted(there.plugin, there.version, version));
    }

    private static int compare(String one, String other) {
        try {
            return Version.parse(one).compareTo(Version.parse(other));
        } catch (IllegalArgumentException e) {
            throw new Refusal("\"%s\" or \"%s\" is no version, such as 1.2.0".formatted(one, other), e);
        }
    }

    private Path copy(Path jar, String name) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) throw new Refusal(name + " is no name for a file");
        try {
            Files.createDirectories(folder);
            var part = Files.copy(jar, folder.resolve(name + ".part"), StandardCopyOption.REPLACE_EXISTING);
            return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be written", e);
        }
    }

    private Trust trust() {
        var file = folder.resolve("trusted-keys");
        try {
            return Files.exists(file) ? Trust.read(Files.readString(file)) : Trust.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(file + ": " + e.getMessage(), e);
        }
    }
}
