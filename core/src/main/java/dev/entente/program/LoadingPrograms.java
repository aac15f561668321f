package dev.entente.program;

import dev.entente.identity.Internal;
import dev.entente.program.ProgramVersions.Head;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All published programs of the tenant, as they are worked with: two queries, and a third for versions not yet seen. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LoadingPrograms {

    @Inject
    Programs programs;

    @Inject
    ProgramVersions versions;

    @Inject
    ReadVersions read;

    public List<PublishedProgram> all() {
        var known = programs.all();
        var byProgram = versions().stream().collect(Collectors.groupingBy(Dated::programId));
        return known.stream()
                .map(program -> published(program, byProgram.getOrDefault(program.id(), List.of())))
                .toList();
    }

    /** A version by itself, also one that was withdrawn. */
    Version version(Head head) {
        var file = files(List.of(head)).get(head.id());
        if (file == null) throw new IllegalStateException("Version " + head.id() + " is gone");
        return version(head, file);
    }

    private record Dated(UUID programId, Version version) {}

    private static PublishedProgram published(Program program, List<Dated> versions) {
        return new PublishedProgram(
                program.id(),
                program.code(),
                program.name(),
                versions.stream().map(Dated::version).toList());
    }

    private List<Dated> versions() {
        // What was withdrawn before its first day never counted.
        var heads =
                versions.heads().stream().filter(head -> !head.isWithdrawn()).toList();
        var files = files(heads);
        var dated = new ArrayList<Dated>(heads.size());
        for (var head : heads) {
            var file = files.get(head.id());
            if (file == null) throw new IllegalStateException("Version " + head.id() + " is gone");
            dated.add(new Dated(head.programId(), version(head, file)));
        }
        return dated;
    }

    private static Version version(Head head, ProgramFile file) {
        return new Version(
                head.id(),
                head.number(),
                head.from(),
                file.tiers(),
                file.offers(),
                file.pricing(),
                file.registration(),
                file.attribution(),
                file.renewal(),
                file.review(),
                file.rates());
    }

    private Map<UUID, ProgramFile> files(List<Head> heads) {
        var tenant = Scope.current().tenantId();
        var files = new HashMap<UUID, ProgramFile>();
        for (var head : heads) read.get(tenant, head.id()).ifPresent(file -> files.put(head.id(), file));
        var missing = heads.stream()
                .map(Head::id)
                .filter(id -> !files.containsKey(id))
                .toArray(UUID[]::new);
        if (missing.length == 0) return files;
        for (var version : versions.byIds(missing)) files.put(version.id(), read.put(tenant, version));
        return files;
    }
}
