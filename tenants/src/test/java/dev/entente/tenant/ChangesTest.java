package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

    private final Pattern writing = Changes.writing(Set.of("program", "price_book"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into program (tenant_id, id) values (?, ?)",
                "INSERT INTO price_book select * from copied",
                "update price_book set name = ? where id = ?",
                "delete from only program where id = ?",
                "with gone as (select 1) delete\n from public.program p using gone",
                "select id from unnest(?) as id where remove_program(?, id)",
                "merge into program as p using (values (?)) v (id) on p.id = v.id when matched then delete"
            })
    void seesThatACachedTableIsWrittenTo(String sql) {
        assertThat(writing.matcher(sql).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into program_version (tenant_id, id) values (?, ?)",
                "insert into sale (id) select id from program",
                "with p as (select * from price_book for update) update price set value = 1 from p",
                "select p.id from sale p where remove_sale(?, p.id)",
                "update sale set program = ?"
            })
    void takesNothingElseForIt(String sql) {
        assertThat(writing.matcher(sql).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from (select pg_advisory_xact_lock(1)) as locked",
                "select * from program p where p.id = ? FOR UPDATE",
                "select s.id from sale s for no key update of s skip locked",
                "with gone as (delete from sale s) select 1",
                "select p.id from partner p where remove_partner(:tenant, p.id)",
                "update sale set id = 1"
            })
    void whoeverMayWaitForOthersDoesMoreThanRead(String sql) {
        assertThat(Changes.isPlainRead(sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select p.name, 'for sale' from program p where p.former = ? order by 1",
                "with recursive p as (select 1) select * from p"
            })
    void aQueryIsNoMoreThanThat(String sql) {
        assertThat(Changes.isPlainRead(sql)).isTrue();
    }

    @Test
    void noTableIsWrittenToWhereNoneIsCached() {
        assertThat(Changes.writing(Set.of()).matcher("update sale set id = 1").find())
                .isFalse();
    }
}
