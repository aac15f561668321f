--liquibase formatted sql

--changeset entente:pages-by-index-cost-little splitStatements:false
-- By itself PostgreSQL takes a page that an index leads to for four times as dear as the next one, as on disks with heads. So it
-- takes what finds a few rows for dearer than planning it once more, and plans it anew each time: the conflict search worked three
-- times as long as with the plan that is kept. Rows of tenants are found by indexes, in memory as a rule.
do $$ begin execute format('alter database %I set random_page_cost = 1.1', current_database()); end $$;
