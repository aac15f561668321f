package dev.entente.program;

import dev.entente.identity.Internal;
import dev.entente.program.ProgramVersions.Head;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All published programs of the tenant, as they are worked with: one query, and a second for versions not yet seen. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LoadingPrograms {

    private static final Region<String, List<PublishedProgram>> ALL = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    ProgramVersions versions;

    @Inject
    ReadVersions read;

    public List<PublishedProgram> all() {
        return cache.get(ALL, "", this::read);
    }

    private List<PublishedProgram> read() {
        var rows = versions.counting(Scope.current().tenantId()).stream()
                .map(Row::of)
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        var files = files(rows.values().stream()
                .flatMap(List::stream)
                .flatMap(Row::versions)
                .map(Dated::id)
                .toList());
        return rows.values().stream().map(each -> published(each, files)).toList();
    }

    /** A version by itself, also one that was withdrawn. */
    Version version(Head head) {
        return version(new Dated(head.id(), head.number(), head.from()), files(List.of(head.id())));
    }

    /** A program, and a version of it if it has any. */
    private record Row(UUID id, String code, String name, Optional<Dated> version) {

        static Row of(Object[] row) {
            var version = Optional.ofNullable((UUID) row[3]).map(id -> new Dated(id, (int) row[4], (LocalDate) row[5]));
            return new Row((UUID) row[0], (String) row[1], (String) row[2], version);
        }

        Stream<Dated> versions() {
            return version.stream();
        }
    }

    private record Dated(UUID id, int number, LocalDate from) {}

    private static PublishedProgram published(List<Row> rows, Map<UUID, ProgramFile> files) {
        var versions = rows.stream()
                .flatMap(Row::versions)
                .map(each -> version(each, files))
                .toList();
        var program = rows.getFirst();
        return new PublishedProgram(program.id(), program.code(), program.name(), versions);
    }

    private static Version version(Dated dated, Map<UUID, ProgramFile> files) {
        var file = files.get(dated.id());
        if (file == null) throw new IllegalStateException("Version " + dated.id() + " is gone");
        return version(dated.id(), dated.number(), dated.from(), file);
    }

    /** What a file says, under a number and from a day on. */
    static Version version(UUID id, int number, LocalDate from, ProgramFile file) {
        return new Version(
                id,
                number,
                from,
                file.tiers(),
                file.offers(),
                file.pricing(),
                file.registration(),
                file.attribution(),
                file.renewal(),
                file.review(),
                file.rates(),
                file.existing(),
                file.refresh(),
                file.deals());
    }

    private Map<UUID, ProgramFile> files(List<UUID> ids) {
        var tenant = Scope.current().tenantId();
        var files = new HashMap<UUID, ProgramFile>();
        for (var id : ids) read.get(tenant, id).ifPresent(file -> files.put(id, file));
        var missing = ids.stream().filter(id -> !files.containsKey(id)).toArray(UUID[]::new);
        if (missing.length == 0) return files;
        for (var version : versions.byIds(missing)) files.put(version.id(), read.put(tenant, version));
        return files;
    }
}
