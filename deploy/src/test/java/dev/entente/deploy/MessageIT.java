package dev.entente.deploy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.identity.AddingMembers;
import dev.entente.identity.Invitation;
import dev.entente.identity.Role;
import dev.entente.identity.WelcomingOrganisations;
import dev.entente.message.Audience;
import dev.entente.message.ChoosingMail;
import dev.entente.message.DailyLetters;
import dev.entente.message.Letter;
import dev.entente.message.MailChoice;
import dev.entente.message.Mailbox;
import dev.entente.message.Mailing;
import dev.entente.message.MessageProblem;
import dev.entente.message.News;
import dev.entente.message.Notifying;
import dev.entente.message.ReadingNotices;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Scope;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hibernate.StatelessSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is told and what is sent: from the transaction that says it to the inbox and the mailbox, by the server's own clock. */
@ExtendWith(ArquillianExtension.class)
class MessageIT {

    private static final String KIND = "job.finished";

    @Inject
    private CurrentTenant tenants;

    @Inject
    private AddingMembers adding;

    @Inject
    private WelcomingOrganisations organisations;

    @Inject
    private Notifying notifying;

    @Inject
    private ReadingNotices reading;

    @Inject
    private ChoosingMail choosing;

    @Inject
    private DailyLetters daily;

    @Inject
    private Mailing mailing;

    @Inject
    private Mailbox mailbox;

    @Inject
    private StatelessSession session;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void aPartnersMemberTellsTheVendorsPeopleWhomItCannotSee() {
        var tenant = tenant(true);
        var partner = partner(tenant);
        var manager = Scope.member(tenant, null, member(tenant, "mona", Role.PARTNER_MANAGER, null));
        var finance = Scope.member(tenant, null, member(tenant, "finn", Role.FINANCE, null));
        var seller = Scope.member(tenant, partner, member(tenant, "sela", Role.PARTNER_SELLER, partner));
        var title = "Registered " + tenant;
        tell(seller, new Audience.OfVendor(Set.of(Role.PARTNER_MANAGER)), title);
        await(() -> unread(manager) == 1);
        assertThat(unread(finance)).isZero();
        assertThat(unread(seller)).isZero();
        await(() -> mail().contains(title));
        assertThat(bodies(tenant)).isZero();
    }

    @Test
    void newsThatWasRolledBackIsNeverTold() throws Exception {
        var tenant = tenant(true);
        var manager = Scope.member(tenant, null, member(tenant, "mona", Role.PARTNER_MANAGER, null));
        transaction.begin();
        Scope.run(
                Scope.system(tenant),
                () -> notifying.tell(new Audience.OfVendor(Set.of()), new News(KIND, "Never", "", "")));
        transaction.rollback();
        tell(Scope.system(tenant), new Audience.OfVendor(Set.of()), "Told");
        await(() -> unread(manager) == 1);
        assertThat(titles(manager)).containsExactly("Told");
    }

    @Test
    void whatIsSaidTwiceUnderOneKeyIsToldOnce() {
        var tenant = tenant(true);
        var manager = Scope.member(tenant, null, member(tenant, "mona", Role.PARTNER_MANAGER, null));
        var key = Ids.next();
        Runnable say = () -> notifying.once(key, new Audience.OfVendor(Set.of()), new News(KIND, "Once", "", ""));
        work(Scope.system(tenant), () -> List.of(say, say).forEach(Runnable::run));
        work(Scope.system(tenant), say);
        tell(Scope.system(tenant), new Audience.OfVendor(Set.of()), "Told");
        await(() -> titles(manager).contains("Told"));
        assertThat(titles(manager)).containsExactlyInAnyOrder("Once", "Told");
    }

    @Test
    void everybodyGetsByMailWhatTheyChose() {
        var tenant = tenant(true);
        var once = Scope.member(tenant, null, member(tenant, "olga", Role.ADMINISTRATOR, null));
        var later = Scope.member(tenant, null, member(tenant, "dana", Role.ADMINISTRATOR, null));
        var never = Scope.member(tenant, null, member(tenant, "nora", Role.ADMINISTRATOR, null));
        Scope.run(later, () -> choosing.choose(Map.of(KIND, MailChoice.DAILY)));
        Scope.run(never, () -> choosing.choose(Map.of(KIND, MailChoice.OFF)));
        var title = "News of " + tenant;
        tell(Scope.system(tenant), new Audience.OfVendor(Set.of()), title);
        for (var everybody : List.of(once, later, never)) await(() -> unread(everybody) == 1);
        await(() -> mail().contains("olga." + tenant + " " + title));
        assertThat(mail()).doesNotContain("dana." + tenant, "nora." + tenant);
        Scope.run(Scope.system(tenant), () -> daily.run(tenant));
        await(() -> mail().contains("dana." + tenant + " " + title));
        Scope.run(Scope.system(tenant), () -> daily.run(tenant));
        assertThat(letters(tenant)).isEqualTo(2);
    }

    @Test
    void anInboxIsItsMembersOwn() {
        var tenant = tenant(true);
        var one = Scope.member(tenant, null, member(tenant, "olga", Role.ADMINISTRATOR, null));
        var other = Scope.member(tenant, null, member(tenant, "dana", Role.ADMINISTRATOR, null));
        tell(Scope.system(tenant), new Audience.Members(Set.of(requireNonNull(one.memberId()))), "For one");
        await(() -> unread(one) == 1);
        var notice = Scope.call(one, () -> reading.inbox(0, 1).getFirst().id());
        assertThatThrownBy(() -> Scope.call(other, () -> reading.read(notice)))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(MessageProblem.UNKNOWN_NOTICE));
        assertThat(Scope.call(one, () -> reading.read(notice)).isRead()).isTrue();
        assertThat(unread(one)).isZero();
    }

    @Test
    void whoeverIsNotVerifiedSendsNothingElse() {
        var tenant = tenant(false);
        var first = letter("first-" + tenant + "@acme.example", true);
        assertThatThrownBy(() -> send(tenant, letter("other@acme.example", false)))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(MessageProblem.VERIFY_FIRST));
        assertThat(letters(tenant)).isZero();
        send(tenant, first);
        await(() -> mail().contains("first-" + tenant));
        assertThat(bodies(tenant)).isZero();
    }

    private void tell(Scope teller, Audience whom, String title) {
        work(teller, () -> notifying.tell(whom, new News(KIND, title, "In more words", "jobs")));
    }

    private void send(UUID tenant, Letter letter) {
        work(Scope.system(tenant), () -> mailing.send(letter));
    }

    private static Letter letter(String to, boolean beforeVerification) {
        return new Letter(to, null, "Verify your address", List.of("Hello"), null, beforeVerification);
    }

    private void work(Scope scope, Runnable work) {
        try {
            transaction.begin();
            try {
                Scope.run(scope, work);
            } catch (RuntimeException e) {
                transaction.rollback();
                throw e;
            }
            transaction.commit();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int unread(Scope member) {
        return Scope.call(member, () -> reading.unread());
    }

    private List<String> titles(Scope member) {
        return Scope.call(
                member,
                () -> reading.inbox(0, 10).stream()
                        .map(notice -> notice.title())
                        .toList());
    }

    private long letters(UUID tenant) {
        return count(tenant, "select count(*) from letter");
    }

    /** Letters whose words are still kept. */
    private long bodies(UUID tenant) {
        await(() -> count(tenant, "select count(*) from letter where done_at is null") == 0);
        return count(tenant, "select count(*) from letter where body is not null");
    }

    private long count(UUID tenant, String sql) {
        var found = new long[1];
        work(
                Scope.system(tenant),
                () -> found[0] = session.createNativeQuery(sql, Long.class).getSingleResult());
        return found[0];
    }

    /** Everything in the mailbox, as "to subject" lines. */
    private String mail() {
        var lines = new StringBuilder();
        for (var name : mailbox.names()) {
            mailbox.find(name).ifPresent(file -> {
                try {
                    var text = Files.readString(file);
                    lines.append(header(text, "To").replace("@acme.example", ""))
                            .append(' ');
                    lines.append(header(text, "Subject")).append('\n');
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        return lines.toString();
    }

    private static String header(String letter, String name) {
        var value = letter.lines()
                .filter(line -> line.startsWith(name + ": "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 2);
        if (!value.startsWith("=?UTF-8?B?")) return value;
        return new String(Base64.getDecoder().decode(value.substring(10, value.length() - 2)), StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private UUID tenant(boolean verified) {
        var id = Ids.next();
        var opening = NewTenant.of("t-" + id.toString().substring(20).replace("-", ""), "Acme", null, null, null);
        work(Scope.system(id), () -> {
            tenants.open(verified ? opening : opening.unverified());
            organisations.home("Acme");
        });
        return id;
    }

    private UUID partner(UUID tenant) {
        var id = Ids.next();
        Scope.run(Scope.system(tenant), () -> organisations.guest(id, "Partner"));
        return id;
    }

    private UUID member(UUID tenant, String name, Role role, @Nullable UUID partner) {
        var invitation = new Invitation(name + "." + tenant + "@acme.example", name, Set.of(role), partner);
        return Scope.call(Scope.system(tenant), () -> adding.add(invitation)).id();
    }
}
