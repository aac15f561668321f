package dev.entente.imports;

import dev.entente.api.Unit;
import dev.entente.customer.NamedCustomer;
import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.lead.BringingLeads;
import dev.entente.lead.Contact;
import dev.entente.lead.Lead;
import dev.entente.lead.LeadProfile;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rows as leads; one whose id came in before stays as it is. Companies of which there is an open lead are named. */
@ApplicationScoped
class LeadTarget implements Target {

    @Inject
    BringingLeads leads;

    @Inject
    CurrentTenant tenant;

    @Override
    public Kind kind() {
        return Kind.LEADS;
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var known = known(entries);
        return entries.stream()
                .map(entry -> fate(profile(entry.first()), known.get(id(entry))))
                .toList();
    }

    private Map<String, Lead> known(List<Entry> entries) {
        return leads.named(
                LeadFields.SOURCE,
                entries.stream()
                        .map(LeadTarget::id)
                        .filter(id -> !id.isEmpty() && Found.canBeStored(id))
                        .toList());
    }

    private static String id(Entry entry) {
        return entry.first().text("externalId");
    }

    private static Fate fate(@Nullable LeadProfile said, @Nullable Lead before) {
        if (said == null) return new Fate.Refused();
        return before == null ? new Fate.New() : new Fate.Same();
    }

    private @Nullable LeadProfile profile(Values row) {
        var country = row.oneOf("country", PartnerTarget.COUNTRIES);
        var hot = row.oneOf("hot", Values.YES_OR_NO);
        var unit =
                row.currency("currency", Unit.currency(tenant.get().currency().getCurrencyCode()));
        var worth = row.amount("worth", unit);
        if (row.text("externalId").length() > 100) row.add("externalId", "Use at most 100 characters");
        if (!row.isFine()) return null;
        return row.taking(
                () -> new LeadProfile(
                        row.text("company"),
                        row.text("website"),
                        new Contact(
                                row.text("contactName"),
                                row.text("contactEmail"),
                                row.text("contactPhone"),
                                row.text("contactRole")),
                        country,
                        row.text("postalCode"),
                        row.text("size"),
                        row.text("segment"),
                        row.text("industry"),
                        row.text("product"),
                        row.textOr("motion", "resell"),
                        row.text("source"),
                        row.text("campaign"),
                        row.text("subId"),
                        worth,
                        row.text("note"),
                        row.text("consent"),
                        Boolean.TRUE.equals(hot),
                        false),
                LeadTarget::field);
    }

    private static String field(String pointer) {
        return switch (pointer) {
            case "/contact/name" -> "contactName";
            case "/contact/email" -> "contactEmail";
            case "/contact/phone" -> "contactPhone";
            case "/contact/role" -> "contactRole";
            default -> pointer.substring(1);
        };
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var known = known(entries);
        var fresh = new LinkedHashMap<Integer, LeadProfile>();
        // By the profile itself, of which two may be alike.
        var named = new IdentityHashMap<LeadProfile, String>();
        var fates = new ArrayList<Fate>();
        for (var entry : entries) {
            var said = profile(entry.first());
            var fate = fate(said, known.get(id(entry)));
            if (said != null && fate instanceof Fate.New) {
                fresh.put(fates.size(), said);
                if (!id(entry).isEmpty()) named.put(said, id(entry));
            }
            fates.add(fate);
        }
        var added = leads.addAll(LeadFields.SOURCE, named, List.copyOf(fresh.values()))
                .iterator();
        for (var place : fresh.keySet()) {
            var lead = added.next();
            fates.set(place, new Taken(lead.id(), lead.company(), null, lead.number()));
        }
        return fates;
    }

    @Override
    public void undo(List<ImportItem> items) {
        var removed = leads.remove(items.stream().map(ImportItem::subjectId).toList());
        for (var item : items) {
            if (removed.contains(item.subjectId())) item.undo = Undo.REMOVED;
            else item.leave("It was passed on or looked at by now");
        }
    }

    @Override
    public List<String> remarkable(List<Entry> entries) {
        var domains = entries.stream()
                .flatMap(entry -> NamedCustomer.domainOf(entry.first().text("website")).stream())
                .toList();
        return List.copyOf(leads.alike(domains));
    }

    @Override
    public String remark(List<String> found) {
        if (found.isEmpty()) return "";
        return "There is an open lead already with " + String.join(", ", found)
                + "; take these rows out, or look at both later.";
    }
}
