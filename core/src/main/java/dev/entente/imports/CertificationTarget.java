package dev.entente.imports;

import dev.entente.enablement.BringingCertifications;
import dev.entente.enablement.Certification;
import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.State;
import dev.entente.enablement.CertificationPath;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.partner.BringingPartners;
import dev.entente.partner.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rows as certifications, by partner, person, path and first day. An empty cell leaves what is known. */
@ApplicationScoped
class CertificationTarget implements Target {

    @Inject
    BringingCertifications certifications;

    @Inject
    BringingPartners partners;

    /** A row that can be read: whose it is, what it says, and the certification that it is about (none: a new one). */
    private record Said(
            Partner partner, Details details, @Nullable Certification known) {

        Fate fate() {
            if (known == null) return new Fate.New();
            return known.details().equals(details) ? new Fate.Same() : new Fate.Changed();
        }

        String label() {
            return details.name() + ", " + details.path();
        }
    }

    /** What rows are read against. */
    private record Context(
            Map<String, Partner> partners, Map<String, CertificationPath> paths, BringingCertifications.Known known) {}

    @Override
    public Kind kind() {
        return Kind.CERTIFICATIONS;
    }

    private Context context(List<Entry> entries) {
        var known = partners.byCode(texts(entries, "partner"));
        return new Context(
                known,
                certifications.paths(texts(entries, "path")),
                certifications.of(known.values().stream().map(Partner::id).toList()));
    }

    private static List<String> texts(List<Entry> entries, String field) {
        return entries.stream()
                .map(entry -> entry.first().text(field))
                .filter(text -> !text.isEmpty() && Found.canBeStored(text))
                .distinct()
                .toList();
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var context = context(entries);
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var said = said(entry.first(), context);
            fates.add(said == null ? new Fate.Refused() : said.fate());
        }
        return fates;
    }

    private static @Nullable Said said(Values row, Context context) {
        var partner = context.partners().get(row.text("partner"));
        if (partner == null && !row.text("partner").isEmpty()) row.add("partner", "There is no partner with this code");
        var from = row.day("from");
        var until = row.day("until");
        if (!row.isFine() || partner == null || from == null) return null;
        var details = row.taking(
                () -> new Details(
                        null, row.text("name"), row.text("email"), row.text("path"), from, until, row.text("evidence")),
                CertificationTarget::field);
        if (details == null) return null;
        var known = context.known().find(partner.id(), details);
        refusePath(row, context.paths().get(details.path()), known != null);
        if (!row.isFine()) return null;
        var complete = known == null
                ? details
                : row.taking(() -> filled(details, known.details()), CertificationTarget::field);
        return complete == null ? null : new Said(partner, complete, known);
    }

    private static Details filled(Details said, Details known) {
        return new Details(
                known.contact(),
                said.name(),
                said.email().isEmpty() ? known.email() : said.email(),
                said.path(),
                said.from(),
                said.until() == null ? known.until() : said.until(),
                said.evidence().isEmpty() ? known.evidence() : said.evidence());
    }

    private static void refusePath(Values row, @Nullable CertificationPath path, boolean isKnown) {
        if (path == null) row.add("path", "There is no certification path with this code");
        else if (path.isRetired() && !isKnown) row.add("path", path.name() + " is retired and takes nobody new");
    }

    private static String field(String pointer) {
        return pointer.substring(1);
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var context = context(entries);
        var fresh = new LinkedHashMap<Integer, Said>();
        var changed = new LinkedHashMap<Certification, State>();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var said = said(entry.first(), context);
            var fate = said == null ? new Fate.Refused() : said.fate();
            if (said != null && said.known() == null) fresh.put(fates.size(), said);
            if (said != null && said.known() != null && fate instanceof Fate.Changed) {
                var before = said.known().state();
                var state = new State(said.details(), before.person(), before.revocation());
                changed.put(said.known(), state);
                fate = new Taken(said.known().id(), said.label(), Found.written(before), Found.written(state));
            }
            fates.add(fate);
        }
        certifications.change(changed);
        add(fresh, fates);
        return fates;
    }

    private void add(Map<Integer, Said> fresh, List<Fate> fates) {
        var added = certifications
                .add(fresh.values().stream()
                        .map(said ->
                                new BringingCertifications.New(said.partner().id(), said.details()))
                        .toList())
                .iterator();
        fresh.forEach((place, said) -> {
            var one = added.next();
            fates.set(place, new Taken(one.id(), said.label(), null, Found.written(one.state())));
        });
    }

    @Override
    public void undo(List<ImportItem> items) {
        var known =
                certifications.byId(items.stream().map(ImportItem::subjectId).toList());
        var restored = new HashMap<Certification, State>();
        var created = new ArrayList<Certification>();
        for (var item : items) {
            var one = known.get(item.subjectId());
            if (one == null) item.leave(Found.GONE);
            else if (!Found.written(one.state()).equals(item.after())) item.leave(Found.CHANGED_SINCE);
            else if (item.before() == null) created.add(one);
            else restored.put(one, Found.read(item.before(), State.class));
        }
        certifications.change(restored);
        certifications.remove(created);
        for (var item : items) {
            if (item.undo != Undo.LEFT) item.undo = item.before() == null ? Undo.REMOVED : Undo.RESTORED;
        }
    }
}
