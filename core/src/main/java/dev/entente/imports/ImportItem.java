package dev.entente.imports;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One record that an import created or changed: how it was before and is since, and what undoing made of it. */
@Entity
@Table(name = "import_item")
@IdClass(ImportItem.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ImportItem {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID batchId, int rowNo) {}

    /** What the import did to it. */
    public enum Action {
        CREATED,
        CHANGED
    }

    /** What undoing did to it. */
    public enum Undo {
        REMOVED,
        RESTORED,
        LEFT
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "batch_id")
    UUID batchId;

    @Id
    @Column(name = "row_no")
    int rowNo;

    @Column(name = "subject_id", updatable = false)
    UUID subjectId;

    @Column(updatable = false)
    String label;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Action action;

    @Column(updatable = false)
    @Nullable
    String before;

    /** What shows that nobody has changed it since. */
    @Column(updatable = false)
    @Nullable
    String after;

    @Enumerated(EnumType.STRING)
    @Nullable
    Undo undo;

    @Nullable
    String because;

    @SuppressWarnings("NullAway.Init")
    protected ImportItem() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ImportItem(UUID batchId, int row, Fate.Taken taken) {
        this.batchId = batchId;
        this.rowNo = row;
        this.subjectId = taken.subject();
        this.label = taken.label();
        this.action = taken.before() == null ? Action.CREATED : Action.CHANGED;
        this.before = taken.before();
        this.after = taken.after();
    }

    public int row() {
        return rowNo;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** What people know the record by. */
    public String label() {
        return label;
    }

    public Action action() {
        return action;
    }

    public @Nullable Undo undo() {
        return undo;
    }

    /** Why it was left as it is. */
    public @Nullable String because() {
        return because;
    }

    void leave(String reason) {
        undo = Undo.LEFT;
        because = reason;
    }

    @Nullable
    String before() {
        return before;
    }

    @Nullable
    String after() {
        return after;
    }
}
