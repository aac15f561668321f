package dev.entente.ui;

import dev.entente.activity.Activity;
import dev.entente.activity.ActivityFixtures;
import dev.entente.activity.Happening;
import dev.entente.activity.ReadingTimeline;
import dev.entente.activity.RecordingActivities;
import dev.entente.api.Amount;
import dev.entente.partner.AddingPartners;
import dev.entente.partner.ChangingPartners;
import dev.entente.partner.KeepingContacts;
import dev.entente.partner.KeepingDocuments;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerContact;
import dev.entente.partner.PartnerContact.Details;
import dev.entente.partner.PartnerDocument;
import dev.entente.partner.PartnerFixtures;
import dev.entente.partner.ReadingContacts;
import dev.entente.partner.ReadingDocuments;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.EnrollingPartners;
import dev.entente.program.ListingPartners;
import dev.entente.program.PartnerFilter;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of partners' records. */
final class FakesOfPartners {

    private FakesOfPartners() {}

    static final class Listing extends ListingPartners {

        @Override
        public List<Row> list(PartnerFilter filter, int offset, int limit) {
            return found(filter)
                    .skip(offset)
                    .limit(limit)
                    .map(partner -> new Row(partner, List.of("Silver"), sales(partner)))
                    .toList();
        }

        @Override
        public int count(PartnerFilter filter) {
            World.current().asked("count of partners");
            return (int) found(filter).count();
        }

        @Override
        public Amount sales(Partner partner) {
            return Amount.of("7470.00", "EUR");
        }

        @Override
        public List<String> countries() {
            return List.of("GB");
        }

        private static Stream<Partner> found(PartnerFilter filter) {
            return World.current().partners.stream()
                    .filter(each -> each.name()
                            .toLowerCase(Locale.ROOT)
                            .contains(filter.search().toLowerCase(Locale.ROOT)))
                    .filter(each -> filter.states().isEmpty() || filter.states().contains(each.state()));
        }
    }

    static final class Adding extends AddingPartners {

        @Override
        public Partner add(Partner.Profile profile) {
            var partner = PartnerFixtures.partner(profile.code(), profile.name());
            World.current().partners.add(partner);
            World.current().done.add("added " + profile.code());
            return partner;
        }
    }

    static final class Changing extends ChangingPartners {

        @Override
        public Partner change(UUID id, int revision, Partner.Profile profile) {
            var partner = PartnerFixtures.partner(profile);
            World.current().partners.replaceAll(each -> each.id().equals(id) ? partner : each);
            return partner;
        }
    }

    static final class Contacts extends ReadingContacts {

        @Override
        public List<PartnerContact> of(UUID partnerId) {
            return List.copyOf(World.current().contacts);
        }
    }

    static final class Keeping extends KeepingContacts {

        @Override
        public PartnerContact add(UUID partnerId, Details details) {
            var contact = PartnerFixtures.contact(partnerId, details);
            World.current().contacts.add(contact);
            return contact;
        }

        @Override
        public PartnerContact change(UUID partnerId, UUID id, Details details) {
            remove(partnerId, id);
            return add(partnerId, details);
        }

        @Override
        public void remove(UUID partnerId, UUID id) {
            World.current().contacts.removeIf(contact -> contact.id().equals(id));
        }
    }

    static final class Documents extends ReadingDocuments {

        @Override
        public List<PartnerDocument> of(UUID partnerId) {
            return List.of();
        }
    }

    static final class Filing extends KeepingDocuments {}

    static final class Enrolling extends EnrollingPartners {

        @Override
        public Enrolled enrol(UUID partnerId, String program, LocalDate since, List<DatedTier> tiers) {
            World.current().done.add("enrolled in " + program + " " + tiers);
            return new Enrolled(partnerId, Ids.derived(program), since, tiers);
        }
    }

    static final class Timeline extends ReadingTimeline {

        @Override
        public List<Happening> of(UUID partnerId, @Nullable Instant before, int most) {
            return before == null ? List.copyOf(World.current().happenings) : List.of();
        }

        @Override
        public List<Named> latest(int most) {
            World.current().asked("timeline");
            return World.current().happenings.stream()
                    .map(line -> new Named(line, "Brightwater Consulting"))
                    .toList();
        }
    }

    static final class Recording extends RecordingActivities {

        @Override
        public Activity record(Activity.New said) {
            World.current()
                    .happenings
                    .addFirst(new Happening(
                            Ids.derived(said.words()),
                            World.NOW,
                            false,
                            said.partnerId(),
                            said.kind().code(),
                            said.words(),
                            "Ada Byron",
                            "partners/" + said.partnerId(),
                            null,
                            said.shared()));
            return ActivityFixtures.activity(said, World.NOW, "Ada Byron");
        }
    }
}
