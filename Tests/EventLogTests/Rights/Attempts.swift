/// Statements that could change what the log holds, or take away what protects it.
enum Attempts {
    /// On a table, which stands for `@`. `#` stands for one of its columns.
    static let onTables = [
        "INSERT INTO @ DEFAULT VALUES", "INSERT INTO @ OVERRIDING SYSTEM VALUE SELECT * FROM @",
        "INSERT INTO @ OVERRIDING SYSTEM VALUE SELECT * FROM @ ON CONFLICT DO NOTHING",
        "UPDATE @ SET # = DEFAULT", "UPDATE ONLY @ SET # = DEFAULT WHERE false", "DELETE FROM @", "DELETE FROM @ USING @ AS other",
        "WITH gone AS (DELETE FROM @ RETURNING *) SELECT count(*) FROM gone",
        "MERGE INTO @ USING (SELECT 1) AS s ON true WHEN MATCHED THEN DELETE",
        "MERGE INTO @ USING (SELECT 1) AS s ON true WHEN MATCHED THEN UPDATE SET # = DEFAULT",
        "TRUNCATE @", "TRUNCATE @ CASCADE", "TRUNCATE @ RESTART IDENTITY", "COPY @ FROM STDIN", "COPY @ FROM '/dev/null'",
        "COPY @ FROM PROGRAM 'true'", "DO $$ BEGIN DELETE FROM @; END $$", "DO $$ BEGIN EXECUTE 'TRUNCATE @'; END $$",
        "SELECT FROM @ FOR UPDATE", "SELECT FROM @ FOR NO KEY UPDATE", "SELECT FROM @ FOR SHARE", "SELECT FROM @ FOR KEY SHARE",
        "LOCK TABLE @ IN ROW EXCLUSIVE MODE", "LOCK TABLE @ IN ACCESS EXCLUSIVE MODE",
        "DROP TABLE @", "DROP TABLE @ CASCADE", "ALTER TABLE @ RENAME TO other", "ALTER TABLE @ SET SCHEMA public",
        "ALTER TABLE @ OWNER TO CURRENT_USER", "ALTER TABLE @ ADD COLUMN other int", "ALTER TABLE @ DROP COLUMN #",
        "ALTER TABLE @ ALTER COLUMN # TYPE text USING ''", "ALTER TABLE @ DISABLE TRIGGER ALL", "ALTER TABLE @ DISABLE TRIGGER USER",
        "ALTER TABLE @ ENABLE REPLICA TRIGGER append_only", "ALTER TABLE @ ENABLE ROW LEVEL SECURITY", "ALTER TABLE @ SET UNLOGGED",
        "CREATE TRIGGER other BEFORE INSERT ON @ FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "CREATE RULE other AS ON INSERT TO @ DO INSTEAD NOTHING", "CREATE POLICY other ON @ USING (false)", "CREATE INDEX ON @ (#)",
        "CREATE TABLE pg_temp.heir () INHERITS (@)", "REINDEX TABLE @",
        "CLUSTER @ USING event_pkey", "COMMENT ON TABLE @ IS 'other'",
    ]

    /// On the schema, its functions, and the session's own rights.
    static let beyondTables = [
        "DELETE FROM rapport.event_json", "UPDATE rapport.event_json SET stream = ''", "INSERT INTO rapport.event_json DEFAULT VALUES",
        "CREATE OR REPLACE VIEW rapport.event_json AS SELECT 1", "DROP VIEW rapport.event_json",
        "CREATE TABLE rapport.other (n int)", "CREATE FUNCTION rapport.append() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "DROP TRIGGER append_only ON rapport.event", "ALTER TRIGGER append_only ON rapport.event RENAME TO other",
        "DROP SCHEMA rapport CASCADE", "ALTER SCHEMA rapport RENAME TO other", "ALTER SCHEMA rapport OWNER TO CURRENT_USER",
        "DROP FUNCTION rapport.append", "ALTER FUNCTION rapport.append SECURITY INVOKER", "ALTER FUNCTION rapport.append RESET ALL",
        "ALTER FUNCTION rapport.append OWNER TO CURRENT_USER", "ALTER FUNCTION rapport.refuse_change RENAME TO other",
        "DROP FUNCTION rapport.refuse_change CASCADE",
        "SET ROLE rapport_owner", "SET LOCAL ROLE rapport_owner", "SELECT set_config('role', 'rapport_owner', false)",
        "SET SESSION AUTHORIZATION rapport_owner", "SET session_replication_role = replica",
        "SELECT set_config('session_replication_role', 'replica', false)", "ALTER ROLE CURRENT_USER SUPERUSER",
        "ALTER ROLE CURRENT_USER SET session_replication_role = replica", "GRANT rapport_owner TO CURRENT_USER",
        "DROP OWNED BY rapport_owner CASCADE", "REASSIGN OWNED BY rapport_owner TO CURRENT_USER",
        "DROP ROLE rapport_owner", "SELECT pg_catalog.lo_import('/dev/null')", "COPY (SELECT 1) TO PROGRAM 'true'",
        "DELETE FROM pg_trigger", "UPDATE pg_class SET relowner = 0",
    ]
}
