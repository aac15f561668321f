package dev.entente.approval;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What belongs to requests: their courses, who is waited for, what was done, and what was asked. */
@Repository
interface ApprovalParts {

    @Query("where id = :id")
    Optional<ApprovalCourse> course(UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<ApprovalCourse> courses(UUID[] ids);

    @Query("from ApprovalCourse c where c.id in (select r.id from ApprovalRequest r where r.kind = :kind"
            + " and r.state in (APPROVED, DECLINED)) order by c.id desc")
    List<ApprovalCourse> decided(String kind, Limit limit);

    @Insert
    void insert(ApprovalCourse course);

    @Update
    void update(ApprovalCourse course);

    @Insert
    void insert(ApprovalAct act);

    @Query("where requestId = :id order by id")
    List<ApprovalAct> acts(UUID id);

    @Insert
    void insertDuties(List<ApprovalDuty> duties);

    @Query("where requestId = :id order by place")
    List<ApprovalDuty> duties(UUID id);

    @Query("delete from ApprovalDuty where requestId = :id")
    int deleteDuties(UUID id);

    @Query("delete from ApprovalDuty where requestId = :id and place = :place")
    int deleteDuty(UUID id, int place);

    @Insert
    void insert(ApprovalQuestion question);

    @Update
    void update(ApprovalQuestion question);

    @Query("where requestId = :id order by id")
    List<ApprovalQuestion> questions(UUID id);
}
