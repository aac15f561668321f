package dev.entente.catalog;

import static java.util.stream.Collectors.toSet;

import dev.entente.catalog.PluginVersion.State;
import dev.entente.catalog.TryingJars.Tried;
import dev.entente.identity.Open;
import dev.entente.plugin.Models;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.tenant.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a publisher does: hands in jars, reads what was found, and asks for a review. Known by the token that it sends. */
@ApplicationScoped
public class PublishingPlugins {

    private static final int MOST = 200;
    private static final int MOST_A_DAY = 100;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,5}");

    @Inject
    Publishers publishers;

    @Inject
    PluginVersions versions;

    @Inject
    Registrar registrar;

    @Inject
    Uploads uploads;

    @Inject
    TryingJars trying;

    @Inject
    Models models;

    @Inject
    ReadingTotals totals;

    @Inject
    InstantSource clock;

    /** Its own versions, by plugin, the newest first. */
    @Open("the token says who it is")
    public List<PluginVersion> own(String token) {
        return versions.of(known(token).code());
    }

    /** What asking its plugins came to for all tenants together. */
    @Open("the token says who it is")
    public List<PluginUsage.Row> usage(String token) {
        var own = own(token).stream().map(PluginVersion::plugin).collect(toSet());
        return totals.lately().stream()
                .filter(row -> own.contains(row.plugin()))
                .toList();
    }

    /** Whose token it is; nobody's as well. */
    @Open("the token says who it is")
    public Optional<Publisher> whose(String token) {
        return publishers.byToken(token);
    }

    @Open("the token says who it is")
    public Publisher known(String token) {
        return whose(token)
                .orElseThrow(() -> new Problem(
                        CatalogProblem.NOT_A_PUBLISHER, "Send the publisher's token as Authorization: Bearer."));
    }

    /** One of its own. */
    @Open("the token says who it is")
    public Optional<PluginVersion> find(String token, String plugin, String version) {
        var publisher = known(token);
        return versions.find(plugin, version).filter(it -> it.publisher().equals(publisher.code()));
    }

    /** What became of one of its versions, the last first. */
    @Open("the token says who it is")
    public List<Decided> decided(String token, String plugin, String version) {
        return find(token, plugin, version).isEmpty() ? List.of() : versions.decided(plugin, version);
    }

    /** What became of its versions lately, the last first. */
    @Open("the token says who it is")
    public List<Decided> decided(String token) {
        return versions.decided(known(token).code());
    }

    /**
     * Takes a jar with all that was found. One that was not asked to be reviewed, or was refused, can be handed in again under the
     * same version; what was listed is for ever what it is. No connection is held while it is read and looked through.
     */
    @Open("the token says who it is")
    public PluginVersion upload(String token, InputStream jar) throws IOException {
        var publisher = known(token);
        return uploads.one(publisher, jar, bytes -> {
            var tried = trying.look(bytes, plugin -> Publishers.trust(publisher, plugin), TryingJars::isTaken);
            refuseUnreadable(tried);
            return registrar.whole(() -> keep(publisher, tried, bytes));
        });
    }

    private PluginVersion keep(Publisher publisher, Tried tried, byte[] bytes) {
        boolean byHand = models.jars().stream()
                .anyMatch(it -> !it.listed() && it.origin().plugin().equals(tried.plugin()));
        if (byHand || !versions.own(tried.plugin(), publisher.code()).equals(publisher.code()))
            throw new Problem(CatalogProblem.NAME_TAKEN, "Give the plugin another Plugin-Id.");
        var digest = Digest.of(bytes);
        var before = versions.lock(tried.plugin(), tried.version());
        if (before.isPresent() && before.get().state().isKept()) return unchanged(before.get(), digest);
        if (before.isPresent() && before.get().state() == State.IN_REVIEW)
            throw new Problem(CatalogProblem.VERSION_STANDS, "It is being reviewed; wait, or hand in another version.");
        boolean same = before.filter(
                        it -> it.state() == State.CHECKED && it.digest().equals(digest))
                .isPresent();
        if (!same) refuseTooMany(publisher);
        refuseTooMuch(versions.of(publisher.code()), before.orElse(null), bytes.length);
        versions.keep(digest, bytes);
        var version = version(publisher, tried, digest, bytes.length);
        if (!versions.put(version))
            throw new Problem(CatalogProblem.VERSION_STANDS, "It was handed in at the same time; look at it again.");
        // The same jar again has what was found renewed, and nothing became of it.
        if (!same) versions.note(version, by(publisher, version, State.CHECKED));
        before.map(PluginVersion::digest).filter(it -> !it.equals(digest)).ifPresent(versions::forget);
        return versions.find(tried.plugin(), tried.version()).orElseThrow();
    }

    private void refuseTooMany(Publisher publisher) {
        if (versions.handedIn(publisher.code(), clock.instant().minus(DAY)) < MOST_A_DAY) return;
        throw new Problem(
                CatalogProblem.TOO_MANY_AT_ONCE, "You handed in " + MOST_A_DAY + " in a day; go on tomorrow.");
    }

    // What was listed stays for ever, and is counted apart from what its publisher can take back.
    private static void refuseTooMuch(List<PluginVersion> own, @Nullable PluginVersion before, long more) {
        long free = own.stream().filter(it -> it.state().isFree()).count();
        if (before == null && free >= MOST)
            throw new Problem(
                    CatalogProblem.TOO_MANY_VERSIONS,
                    "Take back some of the " + MOST
                            + " that were never listed, or hand it in in place of one of them.");
        if (before == null && own.size() - free >= MOST)
            throw new Problem(
                    CatalogProblem.TOO_MANY_VERSIONS,
                    MOST + " of yours are listed or wait for a review. Publish under another publisher's name.");
        var kept = own.stream().mapToLong(PluginVersion::bytes).sum();
        Uploads.refuseBeyond(kept - (before == null ? 0 : before.bytes()), more);
    }

    private Decided by(Publisher publisher, PluginVersion version, State state) {
        return new Decided(version.plugin(), version.version(), state, clock.instant(), publisher.name(), null);
    }

    private static void refuseUnreadable(Tried tried) {
        if (!tried.unreadable().isEmpty()) {
            var found = tried.unreadable();
            throw unfit(IntStream.range(0, found.size())
                    .mapToObj(i -> new Finding("/" + i, found.get(i).toString()))
                    .toList());
        }
        if (!NAME.matcher(tried.plugin()).matches() || tried.plugin().length() > 60)
            throw unfit(List.of(new Finding(
                    "/manifest/Plugin-Id", "Use 1 to 6 words of small letters and digits with hyphens between")));
        if (!PluginVersion.isVersion(tried.version()))
            throw unfit(List.of(new Finding("/manifest/Plugin-Version", "Write a version such as 1.2.0")));
    }

    private static Problem unfit(List<Finding> findings) {
        return new Problem(CatalogProblem.UNFIT_JAR, "Make the jar anew, and hand it in again.", findings);
    }

    private static PluginVersion unchanged(PluginVersion before, String digest) {
        if (before.digest().equals(digest)) return before;
        throw new Problem(CatalogProblem.VERSION_STANDS, "A change needs another version.");
    }

    private PluginVersion version(Publisher publisher, Tried tried, String digest, long bytes) {
        return new PluginVersion(
                tried.plugin(),
                tried.version(),
                publisher.code(),
                publisher.name(),
                digest,
                tried.description(),
                tried.models(),
                tried.findings(),
                State.CHECKED,
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                bytes,
                0);
    }

    /** Asks the operator to look at it. Older says that it is meant though a newer one is listed. */
    @Open("the token says who it is")
    public PluginVersion askReview(String token, String plugin, String version, boolean older) {
        var publisher = known(token);
        return registrar.whole(() -> askReview(publisher, plugin, version, older));
    }

    private PluginVersion askReview(Publisher publisher, String plugin, String version, boolean older) {
        var it = versions.lock(plugin, version)
                .filter(found -> found.publisher().equals(publisher.code()))
                .orElseThrow(PublishingPlugins::unknown);
        if (it.state() == State.IN_REVIEW) return it;
        if (it.state() != State.CHECKED)
            throw new Problem(
                    CatalogProblem.NOT_IN_THIS_STATE, "It is " + it.state().words() + " already.");
        if (!it.findings().isEmpty())
            throw new Problem(CatalogProblem.HAS_FINDINGS, "Change what was found, and hand the jar in again.");
        if (!older) refuseOlder(it, versions.of(publisher.code()));
        versions.move(it, State.IN_REVIEW);
        versions.note(it, by(publisher, it, State.IN_REVIEW));
        return versions.find(plugin, version).orElseThrow();
    }

    static void refuseOlder(PluginVersion it, List<PluginVersion> own) {
        it.newerListed(own).ifPresent(newer -> {
            throw new Problem(
                    CatalogProblem.OLDER_THAN_LISTED,
                    "The version " + newer + " is listed. Say that the older one is meant, or hand in a newer one.");
        });
    }

    /** One that was never listed, and is not being reviewed, is not there any more; what became of it stays known. */
    @Open("the token says who it is")
    public void takeBack(String token, String plugin, String version) {
        var publisher = known(token);
        registrar.whole(() -> takeBack(publisher, plugin, version));
    }

    private boolean takeBack(Publisher publisher, String plugin, String version) {
        var it = versions.lock(plugin, version)
                .filter(found -> found.publisher().equals(publisher.code()))
                .orElseThrow(PublishingPlugins::unknown);
        if (!it.state().isFree())
            throw new Problem(
                    CatalogProblem.NOT_IN_THIS_STATE,
                    it.state() == State.IN_REVIEW
                            ? "It is being reviewed; wait for what is decided."
                            : "It was listed, and is for ever what it is.");
        versions.note(it, by(publisher, it, State.TAKEN_BACK));
        versions.remove(it);
        versions.forget(it.digest());
        return true;
    }

    static Problem unknown() {
        return new Problem(CatalogProblem.UNKNOWN_PLUGIN, "Look for its name and version in the catalog.");
    }
}
