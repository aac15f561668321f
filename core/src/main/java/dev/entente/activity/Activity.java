package dev.entente.activity;

import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said or done on a record. It is about a partner, or about a record that is the vendor's alone; who
 * reads it besides the vendor is decided when it is written, and is a column of its own, so that the fences know it.
 */
@Entity
@IdClass(Activity.Key.class)
@Filter(name = Tenant.SIDE, condition = "reader_id = :partner")
public class Activity {

    private static final int LONGEST = 4_000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;
    private static final String PARTNER = "partner";
    private static final Pattern SUBJECT = Pattern.compile("[a-z-]{2,40}");

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What it was. */
    public enum Kind {
        NOTE("Note"),
        MEETING("Meeting"),
        CALL("Call"),
        MAIL("E-mail"),
        SYSTEM("System"),
        HIRING("News: hiring"),
        FUNDING("News: funding"),
        LEADERSHIP("News: change of leadership"),
        LAYOFFS("News: layoffs");

        /** What is heard of a partner from outside. */
        public static final List<Kind> SIGNALS = List.of(HIRING, FUNDING, LEADERSHIP, LAYOFFS);

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        public boolean isSignal() {
            return SIGNALS.contains(this);
        }

        /** As interfaces write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Column(name = "reader_id")
    @Nullable
    UUID readerId;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    @Column(name = "by_name")
    String byName;

    String words;

    boolean joint;

    @Column(name = "next_step_on")
    @Nullable
    LocalDate nextStepOn;

    String functions;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Activity(New said, Instant happenedAt, @Nullable UUID memberId, String byName) {
        this.id = Ids.next();
        this.partnerId = said.partnerId();
        this.readerId = said.shared() ? said.partnerId() : null;
        this.subjectKind = said.subjectKind();
        this.subjectId = said.subjectId();
        this.kind = said.kind();
        this.happenedAt = happenedAt;
        this.memberId = memberId;
        this.byName = byName;
        this.words = said.words();
        this.joint = said.details().joint();
        this.nextStepOn = said.details().nextStepOn();
        this.functions = said.details().written();
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID partnerId() {
        return partnerId;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Kind kind() {
        return kind;
    }

    public Place place() {
        return new Place(happenedAt, id);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Who said or did it; null: the system. */
    public @Nullable UUID memberId() {
        return memberId;
    }

    /** The name of who said or did it, as it was then. */
    public String byName() {
        return byName;
    }

    public String words() {
        return words;
    }

    public Details details() {
        return new Details(joint, nextStepOn, Details.read(functions));
    }

    /** Whether the partner reads it, or the vendor alone. */
    public boolean isShared() {
        return readerId != null;
    }

    /** Where it stands among those of its record, the newest first. */
    public record Place(Instant at, UUID id) {

        /** Before all of them. */
        public static final Place FIRST = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

        public static Place read(String written) {
            var parts = written.split(",", 2);
            return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        public String written() {
            return at + "," + id;
        }
    }

    /** Whether people of both sides were there, on which day the next step is, and the functions that see to it. */
    public record Details(boolean joint, @Nullable LocalDate nextStepOn, Set<OwnerFunction> functions) {

        /** Nothing more is said. */
        public static final Details NONE = new Details(false, null, Set.of());

        public Details {
            functions = Set.copyOf(functions);
        }

        String written() {
            return functions.stream().sorted().map(OwnerFunction::code).collect(Collectors.joining(","));
        }

        static Set<OwnerFunction> read(String written) {
            return Stream.of(written.split(","))
                    .flatMap(code -> OwnerFunction.of(code).stream())
                    .collect(Collectors.toSet());
        }
    }

    /**
     * What is to be recorded, on which record ("partner", "deal"), about which partner (none: the vendor's own record),
     * when it happened (null: now), and whether the partner may read it.
     */
    public record New(
            String subjectKind,
            UUID subjectId,
            @Nullable UUID partnerId,
            Kind kind,
            @Nullable Instant happenedAt,
            String words,
            boolean shared,
            Details details) {

        /** Without more to say. */
        public New(
                String subjectKind,
                UUID subjectId,
                @Nullable UUID partnerId,
                Kind kind,
                @Nullable Instant happenedAt,
                String words,
                boolean shared) {
            this(subjectKind, subjectId, partnerId, kind, happenedAt, words, shared, Details.NONE);
        }

        public New {
            words = words.strip();
            var findings = new Findings().form("/subject", subjectKind, SUBJECT, "Name the kind of record");
            if (words.isEmpty()) findings.add("/words", "Write something here");
            else if (words.length() > LONGEST) findings.add("/words", "Use at most 4,000 characters");
            else findings.seen("/words", words.replace("\r\n", " ").replace('\n', ' '));
            var next = details.nextStepOn();
            if (next != null && (next.getYear() < FIRST_YEAR || next.getYear() > LAST_YEAR))
                findings.add("/nextStepOn", "Use a day from 1990 to 2200, or leave it out");
            if (kind.isSignal() && !subjectKind.equals(PARTNER))
                findings.add("/kind", "Record news of a partner on the partner's own record");
            findings.refuse(ActivityProblem.UNCLEAR_ACTIVITY);
        }

        /** On a partner's own record. */
        public static New onPartner(UUID partnerId, Kind kind, @Nullable Instant at, String words, boolean shared) {
            return new New(PARTNER, partnerId, partnerId, kind, at, words, shared);
        }

        New with(Details more, boolean isShared) {
            return new New(subjectKind, subjectId, partnerId, kind, happenedAt, words, isShared, more);
        }
    }
}
