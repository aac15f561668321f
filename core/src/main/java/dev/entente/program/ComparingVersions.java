package dev.entente.program;

import dev.entente.identity.NamingMembers;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.plugin.Models;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells what each version of a program changed, and what is different between any two of them. */
@ApplicationScoped
@Transactional
@Requires(ProgramPermissions.READ)
public class ComparingVersions {

    @Inject
    ReadingPrograms programs;

    @Inject
    Models models;

    @Inject
    Measures measures;

    @Inject
    NamingMembers naming;

    /** One version: who published it when, why (null: nothing was said), and what it changed against the one before. */
    public record Entry(
            ReadingPrograms.Publication publication,
            @Nullable String by,
            List<String> changes) {}

    /** What is different between two versions, in sentences, and their files line by line. */
    public record Comparison(int before, int after, List<String> changes, List<SideBySide.Row> lines) {}

    /** The newest first. Of two that were both published, a withdrawn one is left out where the next is compared. */
    public List<Entry> history(String code) {
        var publications = programs.open(code).publications().reversed();
        var names = naming.names(publications.stream()
                .map(ReadingPrograms.Publication::publishedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var entries = new ArrayList<Entry>();
        ProgramFile before = null;
        for (var each : publications) {
            var file = content(programs.version(code, each.number()).file());
            var changes = file == null ? List.<String>of() : changes(before, file);
            var by = each.publishedBy();
            entries.add(new Entry(each, by == null ? null : names.get(by), changes));
            if (each.stands()) before = file;
        }
        return entries.reversed();
    }

    public Comparison compare(String code, int before, int after) {
        var one = programs.version(code, before).file();
        var other = programs.version(code, after).file();
        var read = content(other);
        var changes = read == null ? List.<String>of() : changes(content(one), read);
        return new Comparison(before, after, changes, SideBySide.of(one, other));
    }

    private List<String> changes(@Nullable ProgramFile before, ProgramFile after) {
        return ProgramChanges.between(before, after, terms()::record);
    }

    /** Null where a model that it needs is not installed any more: then only the lines tell. */
    private @Nullable ProgramFile content(String file) {
        try {
            return ProgramFile.read(file, terms());
        } catch (Problem unreadable) {
            return null;
        }
    }

    private TermsReading terms() {
        return TermsReading.of(models, measures);
    }
}
