-- What every appended row was checked for and function append guarantees already: it holds the log's row when it writes, and writes an event
-- before its tags. The texts are compared as bytes, as no language orders streams.

SET LOCAL ROLE rapport_owner;

DROP VIEW rapport.event_json;

ALTER TABLE rapport.event
    DROP CONSTRAINT event_log_id_fkey,
    DROP CONSTRAINT event_stream_check,
    DROP CONSTRAINT event_command_id_check,
    DROP CONSTRAINT event_type_check,
    ADD CONSTRAINT event_texts_check CHECK (stream <> '' AND command_id <> '' AND type <> ''),
    ALTER COLUMN stream TYPE text COLLATE "C",
    ALTER COLUMN command_id TYPE text COLLATE "C";
ALTER TABLE rapport.batch DROP CONSTRAINT batch_log_id_fkey;
ALTER TABLE rapport.tag
    DROP CONSTRAINT tag_log_id_position_fkey,
    ALTER COLUMN tag TYPE text COLLATE "C";

CREATE VIEW rapport.event_json AS
SELECT log_id, position, stream, version, type, schema_version, occurred_at, recorded_at, event_id, command_id,
       metadata::jsonb AS metadata, payload::jsonb AS payload
FROM rapport.event;
GRANT SELECT ON rapport.event_json TO rapport_app, rapport_projector;

-- The function as it is now has other parameters, and would stand beside the new one.
DROP FUNCTION IF EXISTS rapport.append;
