package dev.entente.partner;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.entente.problem.Findings;
import dev.entente.tenant.Cached;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A company that works with the vendor. It is a guest organisation of the tenant and shares that one's id, so that its
 * members reach its rows and no others. The code is the vendor's own name for it, in sales and elsewhere, for ever.
 */
@Cached
@Entity
@IdClass(Partner.Key.class)
@Filter(name = Tenant.SIDE, condition = "id = :partner")
public class Partner {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** How far the partnership is. Moves from one to another have guards and reasons of their own. */
    public enum State {
        PROSPECT("Prospect"),
        APPLICANT("Applicant"),
        ONBOARDING("Onboarding"),
        ACTIVE("Active"),
        AT_RISK("At risk"),
        SUSPENDED("Suspended"),
        OFFBOARDING("Offboarding"),
        /** What was called ended before there were moves. */
        @JsonAlias("ENDED")
        FORMER("Former");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        /** As interfaces write it: at-risk. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<State> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }

        /** All codes, to choose from. */
        public static String choices() {
            return Stream.of(values()).map(State::code).collect(Collectors.joining(", "));
        }

        /** Whether it is a partner today: it was taken in, and it has not left. */
        public boolean isLiving() {
            return this != PROSPECT && this != APPLICANT && this != FORMER;
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String code;

    @Column(updatable = false)
    String number;

    String name;

    @Column(name = "name_key")
    String nameKey;

    @Nullable
    String country;

    @Nullable
    String website;

    LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false) // moved by itself, so that of two who move at once one wins
    State state;

    String types;

    String territories;

    String segments;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Partner(UUID id, String number, Profile profile) {
        this.id = id;
        this.code = profile.code();
        this.number = number;
        this.state = profile.state();
        become(profile);
    }

    /** All but its state, which is moved. */
    final void become(Profile profile) {
        this.name = profile.name();
        this.nameKey = SearchTokens.key(profile.name());
        this.country = profile.country();
        this.website = profile.website();
        this.since = profile.since();
        this.types = PartnerType.write(profile.types());
        this.territories = profile.territories();
        this.segments = profile.segments();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** What people call it by: P-00001. */
    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    /** Two capital letters of ISO 3166. */
    public @Nullable String country() {
        return country;
    }

    public @Nullable String website() {
        return website;
    }

    /** The host of the website without www; none where there is no website. */
    public Optional<String> domain() {
        if (website == null) return Optional.empty();
        var host = URI.create(website).getHost().toLowerCase(Locale.ROOT);
        return Optional.of(host.startsWith("www.") ? host.substring(4) : host);
    }

    public LocalDate since() {
        return since;
    }

    public State state() {
        return state;
    }

    public Set<PartnerType> types() {
        return PartnerType.read(types);
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }

    public Profile profile() {
        return new Profile(code, name, country, website, since, state, types(), territories, segments);
    }

    /**
     * What can be said of a partner. Refuses what cannot be stored or read.
     *
     * @param territories where it sells, as was said once: who covers what is assigned by now, and nothing says this anew
     * @param segments to whom it sells, as was said once
     */
    public record Profile(
            String code,
            String name,
            @Nullable String country,
            @Nullable String website,
            LocalDate since,
            State state,
            Set<PartnerType> types,
            String territories,
            String segments) {

        public Profile(
                String code,
                String name,
                @Nullable String country,
                @Nullable String website,
                LocalDate since,
                State state) {
            this(code, name, country, website, since, state, Set.of(), "", "");
        }

        public Profile {
            types = Collections.unmodifiableSet(new TreeSet<>(types));
            territories = territories.strip();
            segments = segments.strip();
            var findings = new Findings()
                    .form("/code", code, CODE, "Use 2 to 40 lower-case letters, digits or hyphens")
                    .line("/name", name, 200);
            if (country != null && !COUNTRIES.contains(country)) {
                findings.add("/country", "Use the two capital letters of a country, such as GB, or leave it out");
            }
            if (website != null && !isWebsite(website)) {
                findings.add("/website", "Use an address that begins with https:// or http://, or leave it out");
            }
            if (since.getYear() < 1900 || since.getYear() > 9999) {
                findings.add("/since", "Use a day from 1900 on");
            }
            words(findings, "/territories", territories);
            words(findings, "/segments", segments);
            findings.refuse(PartnerProblem.UNCLEAR_PARTNER);
            name = name.strip();
        }

        /** Where and to whom it sells, as was said once; null where nothing was. */
        public @Nullable String saidOnce() {
            var said = Stream.of(territories, segments)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("; "));
            return said.isEmpty() ? null : said;
        }

        private static void words(Findings findings, String pointer, String text) {
            if (!text.isEmpty()) findings.line(pointer, text, 500);
        }

        // A name and password before the host would be shown, or sent somewhere else than it seems.
        private static boolean isWebsite(String address) {
            try {
                var uri = URI.create(address);
                return address.length() <= 300
                        && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                        && uri.getHost() != null
                        && uri.getUserInfo() == null;
            } catch (IllegalArgumentException notAnAddress) {
                return false;
            }
        }
    }
}
