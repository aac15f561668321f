package dev.entente.view;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Views that members keep; every question names the member. */
@Repository
interface Views {

    @Query("where memberId = :member order by listName, nameKey")
    List<SavedView> all(UUID member);

    @Query("where memberId = :member and listName = :list order by nameKey")
    List<SavedView> of(UUID member, String list);

    @Query("where memberId = :member and id = :id")
    Optional<SavedView> find(UUID member, UUID id);

    @Query("select count(*) from SavedView where memberId = :member and listName = :list")
    long count(UUID member, String list);

    @Query("select count(*) from SavedView"
            + " where memberId = :member and listName = :list and nameKey = :key and id <> :but")
    long named(UUID member, String list, String key, UUID but);

    @Insert
    void insert(SavedView view);

    @Query("update SavedView set name = :name, nameKey = :key where memberId = :member and id = :id")
    int rename(UUID member, UUID id, String name, String key);

    @Query("delete from SavedView where memberId = :member and id = :id")
    int delete(UUID member, UUID id);
}
