-- What every appended row was checked for and its only writer, function append, or that one's caller sees to already: it holds the log's row when it writes, counts
-- positions and versions from 1, writes an event before its tags, and is given names that are no blanks. Each check was read, prepared and run
-- for every batch under the log's lock. The texts are compared as bytes, as no language orders streams.

SET LOCAL ROLE rapport_owner;

DROP VIEW rapport.event_json;

DO $$
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT conrelid::regclass AS owner, conname FROM pg_constraint
        WHERE contype IN ('c', 'f') AND conrelid IN ('rapport.event'::regclass, 'rapport.batch'::regclass, 'rapport.tag'::regclass)
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', found.owner, found.conname);
    END LOOP;
END
$$;

ALTER TABLE rapport.event
    ALTER COLUMN stream TYPE text COLLATE "C",
    ALTER COLUMN command_id TYPE text COLLATE "C";
ALTER TABLE rapport.tag ALTER COLUMN tag TYPE text COLLATE "C";

CREATE VIEW rapport.event_json AS
SELECT log_id, position, stream, version, type, schema_version, occurred_at, recorded_at, event_id, command_id,
       metadata::jsonb AS metadata, payload::jsonb AS payload
FROM rapport.event;
GRANT SELECT ON rapport.event_json TO rapport_app, rapport_projector;

-- The function as it is now has other parameters, and would stand beside the new one.
DROP FUNCTION IF EXISTS rapport.append;
