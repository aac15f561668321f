package dev.entente.payout;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bank details and tax forms of partners. */
@Repository
interface Payees {

    @Insert
    void insert(BankAccount account);

    @Update
    void update(BankAccount account);

    @Insert
    void insert(TaxForm form);

    @Update
    void update(TaxForm form);

    @Query("where id = :id")
    Optional<BankAccount> byId(UUID id);

    @Query("where id = :id")
    Optional<TaxForm> form(UUID id);

    @Query("where partnerId = :partnerId order by enteredAt desc, id")
    List<BankAccount> accounts(UUID partnerId);

    @Query("where partnerId = :partnerId order by receivedOn desc, id")
    List<TaxForm> forms(UUID partnerId);

    @Query(
            "where cast(sql('(? = any(?))', state, :states) as Boolean) and cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)")
    List<BankAccount> living(String[] states, UUID[] partnerIds);

    @Query("where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean)")
    List<TaxForm> formsOf(UUID[] partnerIds);
}
