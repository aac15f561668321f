package dev.entente.file;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps files and drops them, in the caller's transaction: when that is rolled back nothing is left, and what it drops is
 * gone only once it has committed.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StoringFiles {

    private static final Logger LOG = System.getLogger(StoringFiles.class.getName());
    private static final long MEGABYTE = 1_000_000;

    @Inject
    StoredFiles files;

    @Inject
    ReceivingFiles receiving;

    @Inject
    Shelf shelf;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Resource
    TransactionSynchronizationRegistry transactions;

    /** What all files of one tenant may take together, in megabytes. */
    @Inject
    @ConfigProperty(name = "entente.files.quota", defaultValue = "10000")
    long quota;

    /** For bytes that are at hand. What comes over the network is received first: this holds the transaction open. */
    public StoredFile store(NewFile wanted, InputStream bytes) {
        try (var upload = receiving.receive(bytes, wanted.most())) {
            return store(wanted, upload);
        }
    }

    /** The upload is taken over; closing it afterwards does no harm. */
    public StoredFile store(NewFile wanted, Upload upload) {
        var scope = Scope.current();
        if (!scope.isHome() && !Objects.equals(scope.partnerId(), wanted.partnerId())) {
            throw new IllegalStateException("A partner keeps files of its own only");
        }
        if (upload.size() > wanted.most()) throw ReceivingFiles.tooLarge(wanted.most());
        var file = new StoredFile(Ids.next(), wanted, upload.type(wanted.types()), upload);
        file.storedAt = clock.instant();
        file.storedBy = scope.memberId();
        takeRoom(scope.tenantId(), file.size());
        var mark = new Shelf.Mark(scope.tenantId(), file.id());
        whenDone(mark, Status.STATUS_ROLLEDBACK);
        shelf.put(mark, upload.path());
        files.insert(file);
        audit.record("file.stored", "file", file.id(), null, told(file));
        return file;
    }

    private void takeRoom(UUID tenant, long size) {
        long most = quota * MEGABYTE;
        if (size > most || files.take(tenant, size, most) == 0) {
            throw new Problem(
                    FileProblem.FILES_FULL,
                    "All files together may take " + quota + " MB: delete some, or ask the operator for more room.");
        }
    }

    /** Nothing happens when there is no such file in reach. */
    public void drop(UUID id) {
        files.find(id).ifPresent(this::drop);
    }

    private void drop(StoredFile file) {
        var tenant = Scope.current().tenantId();
        if (files.delete(file.id()) == 0) return;
        files.giveBack(tenant, file.size());
        var mark = new Shelf.Mark(tenant, file.id());
        shelf.mark(mark);
        whenDone(mark, Status.STATUS_COMMITTED);
        audit.record("file.dropped", "file", file.id(), told(file), null);
    }

    private static Map<String, Object> told(StoredFile file) {
        return Map.of(
                "purpose",
                file.purpose(),
                "name",
                file.name(),
                "type",
                file.type(),
                "size",
                file.size(),
                "digest",
                file.digest());
    }

    private void whenDone(Shelf.Mark mark, int gone) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                settle(mark, status, gone);
            }
        });
    }

    // When nobody knows how it ended, the mark stays and the row is looked for later.
    private void settle(Shelf.Mark mark, int status, int gone) {
        try {
            if (status == gone) shelf.remove(mark);
            else if (status == Status.STATUS_COMMITTED || status == Status.STATUS_ROLLEDBACK) shelf.unmark(mark);
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "File " + mark.id() + " is looked after later", e);
        }
    }
}
