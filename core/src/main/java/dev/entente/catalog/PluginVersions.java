package dev.entente.catalog;

import dev.entente.api.PluginId;
import dev.entente.catalog.PluginVersion.State;
import dev.entente.identity.Internal;
import dev.entente.plugin.Models.Model;
import dev.entente.plugin.RefusedJar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All plugin versions of the catalog, and the bytes of their jars, each kept once. */
@Internal
@ApplicationScoped
@Transactional
class PluginVersions {

    /** More of it than anybody reads at once. */
    static final int MOST_DECIDED = 200;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
            select v.*, o.publisher, p.name as publisher_name, octet_length(j.bytes) as bytes from plugin_version v
            join plugin o on o.code = v.plugin join publisher p on p.code = o.publisher
            join plugin_jar j on j.digest = v.digest""";

    /** How a model is kept. */
    private record Kept(
            String name,
            int version,
            List<String> motions,
            @Nullable List<String> terms) {

        static Kept of(Model model) {
            return new Kept(model.id().name(), model.id().version(), model.motions(), model.terms());
        }

        Model model() {
            return new Model(new PluginId(name, version), motions, terms == null ? List.of() : terms);
        }
    }

    @Inject
    StatelessSession session;

    @Inject
    Registrar registrar;

    /** By plugin, the newest first. */
    public List<PluginVersion> all() {
        return sql().list(SELECT + " order by v.plugin, v.uploaded_at desc, v.version", PluginVersions::read);
    }

    public List<PluginVersion> of(String publisher) {
        var query = SELECT + " where o.publisher = ? order by v.plugin, v.uploaded_at desc, v.version";
        return sql().list(query, PluginVersions::read, publisher);
    }

    public Optional<PluginVersion> find(String plugin, String version) {
        var query = SELECT + " where v.plugin = ? and v.version = ?";
        return sql().list(query, PluginVersions::read, plugin, version).stream().findFirst();
    }

    /** The same, as nobody changes it until this transaction ends. */
    public Optional<PluginVersion> lock(String plugin, String version) {
        sql().list(
                        "select 1 from plugin_version where plugin = ? and version = ? for update",
                        row -> row.getInt(1),
                        plugin,
                        version);
        return find(plugin, version);
    }

    /** The name and digest of all that was listed once, in the order in which they came. */
    public List<PluginVersion> kept() {
        var query = SELECT + " where v.state in ('LISTED', 'RETIRED') order by v.uploaded_at, v.plugin, v.version";
        return shared().list(query, PluginVersions::read);
    }

    public byte[] bytes(String digest) {
        return jar(digest).orElseThrow();
    }

    public Optional<byte[]> jar(String digest) {
        return sql().list("select bytes from plugin_jar where digest = ?", row -> row.getBytes(1), digest).stream()
                .findFirst();
    }

    public void keep(String digest, byte[] bytes) {
        sql().update("insert into plugin_jar (digest, bytes) values (?, ?) on conflict do nothing", digest, bytes);
    }

    /** Gives the publisher that the name belongs to from now on, or since before. */
    public String own(String plugin, String publisher) {
        sql().update("insert into plugin (code, publisher) values (?, ?) on conflict do nothing", plugin, publisher);
        return sql().list("select publisher from plugin where code = ?", row -> row.getString(1), plugin)
                .getFirst();
    }

    /** Keeps it as it is said; one by this name and version is replaced. False where that was sent to review meanwhile. */
    public boolean put(PluginVersion it) {
        var change = """
                insert into plugin_version (plugin, version, digest, description, models, findings, state, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (plugin, version) do update set digest = excluded.digest,
                description = excluded.description, models = excluded.models, findings = excluded.findings,
                state = excluded.state, uploaded_at = excluded.uploaded_at, decided_at = null, decided_by = null,
                because = null where plugin_version.state in ('CHECKED', 'REFUSED')""";
        return sql().update(
                                change,
                                it.plugin(),
                                it.version(),
                                it.digest(),
                                it.description(),
                                JSON.writeValueAsString(
                                        it.models().stream().map(Kept::of).toList()),
                                JSON.writeValueAsString(it.findings()),
                                it.state().name(),
                                it.uploadedAt())
                > 0;
    }

    /** Says what was decided, when, by whom and why; false where it is another jar or in another state by now. */
    public boolean decide(PluginVersion it, Decided decided) {
        var change = "update plugin_version set state = ?, decided_at = ?, decided_by = ?, because = ?"
                + " where plugin = ? and version = ? and digest = ? and state = ?";
        var state = decided.state().name();
        int changed = sql().update(
                        change,
                        state,
                        decided.at(),
                        decided.by(),
                        decided.because(),
                        it.plugin(),
                        it.version(),
                        it.digest(),
                        it.state().name());
        if (changed == 0) return false;
        note(it, decided);
        if (decided.state() != State.LISTED) return true;
        var listed =
                "update plugin_version set listed_at = decided_at, listed_by = decided_by where plugin = ? and version = ?";
        return sql().update(listed, it.plugin(), it.version()) > 0;
    }

    /** Writes down what became of it, behind what became of it before; the version's row is locked, or new. */
    public void note(PluginVersion it, Decided decided) {
        var change = """
                insert into plugin_decision (plugin, version, number, digest, state, decided_at, decided_by, because)
                select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from plugin_decision where plugin = ? and version = ?""";
        sql().update(
                        change,
                        it.plugin(),
                        it.version(),
                        it.digest(),
                        decided.state().name(),
                        decided.at(),
                        decided.by(),
                        decided.because(),
                        it.plugin(),
                        it.version());
    }

    /** What was decided last, the last first; of one publisher's plugins, or of all, and of jars that the folder refused. */
    public List<Decided> decided(@Nullable String publisher) {
        var query = """
                select d.* from plugin_decision d left join plugin o on o.code = d.plugin
                where ?::text is null or o.publisher = ?::text order by d.decided_at desc, d.plugin, d.version, d.number desc limit ?""";
        return sql().list(query, PluginVersions::decision, publisher, publisher, MOST_DECIDED);
    }

    /** The same of one version. */
    public List<Decided> decided(String plugin, String version) {
        var query = "select * from plugin_decision where plugin = ? and version = ? order by number desc limit ?";
        return sql().list(query, PluginVersions::decision, plugin, version, MOST_DECIDED);
    }

    /** How many jars a publisher handed in since then; the same one again does not count. */
    public long handedIn(String publisher, Instant since) {
        var query = """
                select count(*) from plugin_decision d join plugin o on o.code = d.plugin
                where o.publisher = ? and d.state = 'CHECKED' and d.decided_at > ?""";
        return sql().list(query, row -> row.getLong(1), publisher, since).getFirst();
    }

    /** Writes down that a jar of the folder cannot be used, by the name of its file; once for a jar, whoever else does it too. */
    public void noteRefused(RefusedJar jar, Instant now) {
        var change = """
                insert into plugin_decision (plugin, version, number, digest, state, decided_at, decided_by, because)
                select ?, '', coalesce(max(number), 0) + 1, ?, 'REFUSED', ?, 'the folder of plugins', ? from plugin_decision where plugin = ?
                having coalesce(bool_or(digest = ?), false) = false on conflict do nothing""";
        sql().update(change, jar.file(), jar.digest(), now, jar.because(), jar.file(), jar.digest());
    }

    private static Decided decision(ResultSet row) throws SQLException {
        return new Decided(
                row.getString("plugin"),
                row.getString("version"),
                State.valueOf(row.getString("state")),
                Sql.instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("because"));
    }

    /** The bytes of a jar that no version names any more. */
    public void forget(String digest) {
        var change = "delete from plugin_jar where digest = ?"
                + " and not exists (select 1 from plugin_version v where v.digest = plugin_jar.digest)";
        sql().update(change, digest);
    }

    /** What became of it stays. */
    public void remove(PluginVersion it) {
        var change = "delete from plugin_version where plugin = ? and version = ? and state in ('CHECKED', 'REFUSED')";
        sql().update(change, it.plugin(), it.version());
    }

    public void move(PluginVersion it, State state) {
        var change = "update plugin_version set state = ? where plugin = ? and version = ?";
        sql().update(change, state.name(), it.plugin(), it.version());
    }

    /** One tenant more, or one less, has it; of a jar of the folder nothing is counted. */
    public void count(String plugin, String version, int more) {
        var change =
                "update plugin_version set installed = greatest(0, installed + ?) where plugin = ? and version = ?";
        shared().update(change, more, plugin, version);
    }

    private Sql sql() {
        return registrar.sql();
    }

    /** What tenants reach of it. */
    private Sql shared() {
        return Sql.of(session);
    }

    private static PluginVersion read(ResultSet row) throws SQLException {
        var models = JSON.readValue(row.getString("models"), new TypeReference<List<Kept>>() {});
        return new PluginVersion(
                row.getString("plugin"),
                row.getString("version"),
                row.getString("publisher"),
                row.getString("publisher_name"),
                row.getString("digest"),
                row.getString("description"),
                models.stream().map(Kept::model).toList(),
                JSON.readValue(row.getString("findings"), new TypeReference<List<String>>() {}),
                State.valueOf(row.getString("state")),
                Sql.instant(row, "uploaded_at"),
                Sql.instantOrNull(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("because"),
                Sql.instantOrNull(row, "listed_at"),
                row.getString("listed_by"),
                row.getLong("bytes"),
                row.getLong("installed"));
    }
}
