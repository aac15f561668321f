package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.file.FileProblem;
import dev.entente.file.FileType;
import dev.entente.file.NewFile;
import dev.entente.file.ReadingFiles;
import dev.entente.file.StoredFile;
import dev.entente.file.StoringFiles;
import dev.entente.identity.WelcomingOrganisations;
import dev.entente.operator.OpeningTenants;
import dev.entente.operator.Operator;
import dev.entente.problem.Problem;
import dev.entente.tenant.Actor;
import dev.entente.tenant.Ids;
import dev.entente.tenant.NewTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantAddresses;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StatelessSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that people hand in, and the brand that has one: kept with their rows, found by who may, shown without harm. */
@ExtendWith(ArquillianExtension.class)
class FilesIT {

    @Inject
    private OpeningTenants opening;

    @Inject
    private TenantAddresses addresses;

    @Inject
    private WelcomingOrganisations organisations;

    @Inject
    private StoringFiles storing;

    @Inject
    private ReadingFiles reading;

    @Inject
    private UserTransaction transaction;

    @Inject
    private StatelessSession session;

    @Inject
    @ConfigProperty(name = "entente.files")
    private Path folder;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Nested
    @RunAsClient
    class Brands extends PublishedBrands {}

    @Test
    void isThereOnceItsTransactionHasCommitted() throws Exception {
        var tenant = tenant();
        var file = committed(tenant, () -> storing.store(text(null, "../../notes.txt"), bytes("hello")));
        assertThat(file.name()).isEqualTo("notes.txt");
        assertThat(file.type()).isEqualTo(FileType.TEXT);
        try (var bytes = as(Scope.system(tenant), () -> reading.bytes(file))) {
            assertThat(bytes).hasContent("hello");
        }
        assertThat(kept(tenant)).hasSize(1);
        assertThat(undecided(tenant)).isEmpty();
    }

    @Test
    void leavesNothingWhenItsTransactionIsRolledBack() throws Exception {
        var tenant = tenant();
        rolledBack(tenant, () -> storing.store(text(null, "notes.txt"), bytes("hello")));
        assertThat(kept(tenant)).isEmpty();
        assertThat(undecided(tenant)).isEmpty();
    }

    @Test
    void isGoneOnlyOnceItsEndHasCommitted() throws Exception {
        var tenant = tenant();
        var file = committed(tenant, () -> storing.store(text(null, "notes.txt"), bytes("hello")));
        rolledBack(tenant, () -> drop(file));
        assertThat(kept(tenant)).hasSize(1);
        committed(tenant, () -> drop(file));
        assertThat(kept(tenant)).isEmpty();
        assertThat(undecided(tenant)).isEmpty();
        isUnknown(Scope.system(tenant), file);
    }

    @Test
    void isUnknownToWhoeverItIsNotFor() throws Exception {
        var tenant = tenant();
        var left = partner(tenant);
        var right = partner(tenant);
        var own = committed(tenant, () -> storing.store(text(null, "own.txt"), bytes("vendor")));
        var theirs = committed(tenant, () -> storing.store(text(left, "left.txt"), bytes("left")));
        assertThat(find(new Scope(tenant, left, new Actor.System()), theirs)).isNotNull();
        assertThat(find(Scope.system(tenant), theirs)).isNotNull();
        isUnknown(new Scope(tenant, right, new Actor.System()), theirs);
        isUnknown(new Scope(tenant, left, new Actor.System()), own);
        isUnknown(Scope.nobody(tenant), own);
        isUnknown(Scope.system(tenant()), own);
    }

    @Test
    void isRefusedByWhatItIsAndNotByWhatItIsCalled() throws Exception {
        var tenant = tenant();
        refuses(tenant, FileProblem.FILE_TYPE_REFUSED, text(null, "notes.txt"), "%PDF-1.7\n");
        refuses(tenant, FileProblem.FILE_TYPE_REFUSED, text(null, "notes.txt"), "<html><body onload=x>");
        refuses(tenant, FileProblem.FILE_TOO_LARGE, text(null, "notes.txt"), "x".repeat(2_000));
        refuses(tenant, FileProblem.FILE_EMPTY, text(null, "notes.txt"), "");
        assertThat(kept(tenant)).isEmpty();
    }

    @Test
    void isRefusedWhereThereIsNoRoomLeft() throws Exception {
        var tenant = tenant();
        committed(tenant, () -> storing.store(text(null, "notes.txt"), bytes("hello")));
        committed(
                tenant,
                () -> session.createNativeMutationQuery(
                                "update file_room set bytes = 9999999999 where tenant_id = :tenant")
                        .setParameter("tenant", tenant)
                        .executeUpdate());
        refuses(tenant, FileProblem.FILES_FULL, text(null, "more.txt"), "hello");
        assertThat(kept(tenant)).hasSize(1);
    }

    private void refuses(UUID tenant, FileProblem kind, NewFile wanted, String content) {
        assertThatThrownBy(() -> committed(tenant, () -> storing.store(wanted, bytes(content))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private void isUnknown(Scope scope, StoredFile file) {
        assertThatThrownBy(() -> find(scope, file))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(FileProblem.UNKNOWN_FILE));
    }

    private StoredFile find(Scope scope, StoredFile file) throws Exception {
        return as(scope, () -> reading.find(file.id()));
    }

    private boolean drop(StoredFile file) {
        storing.drop(file.id());
        return true;
    }

    private static NewFile text(@Nullable UUID partner, String name) {
        return new NewFile(partner, "test.file", name, Set.of(FileType.TEXT), 1_000);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private UUID tenant() throws Exception {
        var slug = "f-" + UUID.randomUUID().toString().substring(0, 13);
        var wish = new OpeningTenants.Wish(NewTenant.of(slug, "Acme", null, null, null), "ada@acme.example", null);
        Operator.call(() -> opening.open(wish));
        return addresses.find(slug).orElseThrow();
    }

    private UUID partner(UUID tenant) throws Exception {
        var id = Ids.next();
        committed(tenant, () -> {
            organisations.guest(id, "Brightwater");
            return id;
        });
        return id;
    }

    private <R> R committed(UUID tenant, Callable<R> work) throws Exception {
        return as(Scope.system(tenant), () -> {
            transaction.begin();
            try {
                var result = work.call();
                transaction.commit();
                return result;
            } catch (Exception e) {
                transaction.rollback();
                throw e;
            }
        });
    }

    private void rolledBack(UUID tenant, Callable<?> work) throws Exception {
        as(Scope.system(tenant), () -> {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.rollback();
            }
        });
    }

    private static <R> R as(Scope scope, Callable<R> work) throws Exception {
        return Scope.call(scope, work::call);
    }

    private List<Path> kept(UUID tenant) throws IOException {
        var own = folder.resolve(tenant.toString());
        if (!Files.exists(own)) return List.of();
        try (var all = Files.walk(own)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private List<Path> undecided(UUID tenant) throws IOException {
        try (var all = Files.list(folder.resolve("incoming"))) {
            return all.filter(file -> file.getFileName().toString().startsWith(tenant.toString()))
                    .toList();
        }
    }
}
