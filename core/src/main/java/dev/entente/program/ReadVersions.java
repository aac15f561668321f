package dev.entente.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Versions that were read already. They never change, so they are kept until newer ones need the room. */
@ApplicationScoped
class ReadVersions {

    /** Together, in characters of their content; what was read from it takes some ten times the room. */
    private static final long ROOM = 8_000_000;

    private record Key(UUID tenantId, UUID versionId) {}

    private record Kept(ProgramFile file, long size) {}

    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long taken;

    synchronized Optional<ProgramFile> get(UUID tenant, UUID version) {
        return Optional.ofNullable(kept.get(new Key(tenant, version))).map(Kept::file);
    }

    ProgramFile put(UUID tenant, ProgramVersion version) {
        var file = ProgramFile.ofContent(version.content());
        keep(new Key(tenant, version.id()), new Kept(file, version.content().length()));
        return file;
    }

    private synchronized void keep(Key key, Kept read) {
        var before = kept.put(key, read);
        taken += read.size() - (before == null ? 0 : before.size());
        for (Iterator<Kept> oldest = kept.values().iterator(); taken > ROOM && oldest.hasNext(); oldest.remove()) {
            taken -= oldest.next().size();
        }
    }
}
