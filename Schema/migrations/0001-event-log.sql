-- The log: what happened, in the one order in which it was committed, and never changed afterwards.

-- Roles belong to the whole cluster, so another database of it may have made them already, even in this moment.
DO $$
DECLARE
    role name;
BEGIN
    FOREACH role IN ARRAY ARRAY['rapport_owner', 'rapport_app', 'rapport_projector']::name[] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END
$$;

ALTER SCHEMA rapport OWNER TO rapport_owner;
GRANT USAGE ON SCHEMA rapport TO rapport_app, rapport_projector;

SET LOCAL ROLE rapport_owner;

-- One log an organisation. Its row is the lock under which positions are given out; nothing in it ever changes.
CREATE TABLE rapport.log (
    log_id     integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL UNIQUE CHECK (name ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- What one call of append wrote. The last row is the log's head; all rows are the map from time to position.
CREATE TABLE rapport.batch (
    log_id         integer NOT NULL REFERENCES rapport.log,
    first_position bigint NOT NULL,
    last_position  bigint NOT NULL CHECK (last_position >= first_position),
    -- Never earlier than the batch before: the start of a transaction would not keep that order.
    recorded_at    timestamptz NOT NULL,
    -- See append: it covers every event up to last_position.
    chain_hash     bytea NOT NULL,
    PRIMARY KEY (log_id, last_position)
);
CREATE INDEX batch_time ON rapport.batch (log_id, recorded_at, last_position);

CREATE TABLE rapport.event (
    log_id           integer NOT NULL REFERENCES rapport.log,
    position         bigint NOT NULL CHECK (position > 0),
    stream           text NOT NULL CHECK (stream <> '' AND stream !~ '[[:cntrl:]]'),
    version          bigint NOT NULL CHECK (version > 0),
    event_id         uuid NOT NULL,
    command_id       text NOT NULL CHECK (command_id <> '' AND command_id !~ '[[:cntrl:]]'),
    -- 0 for the first event of its command, which alone carries the command's body hash and its number of events.
    command_sequence integer NOT NULL,
    command_events   integer,
    body_hash        bytea,
    type             text NOT NULL CHECK (type <> '' AND type !~ '[[:cntrl:]]'),
    schema_version   integer NOT NULL CHECK (schema_version > 0),
    occurred_at      timestamptz NOT NULL CHECK (isfinite(occurred_at)),
    recorded_at      timestamptz NOT NULL,
    -- Canonical JSON as text: jsonb would write names and numbers anew, and no hash of it would be a hash of bytes.
    metadata         text NOT NULL,
    payload          text NOT NULL,
    payload_hash     bytea NOT NULL,
    PRIMARY KEY (log_id, position),
    UNIQUE (log_id, stream, version),
    CHECK ((command_sequence = 0) = (body_hash IS NOT NULL AND command_events IS NOT NULL))
);

-- What makes a command idempotent.
CREATE UNIQUE INDEX event_command ON rapport.event (log_id, command_id) WHERE command_sequence = 0;

CREATE TABLE rapport.tag (
    log_id   integer NOT NULL,
    tag      text NOT NULL CHECK (tag <> ''),
    position bigint NOT NULL,
    PRIMARY KEY (log_id, tag, position),
    FOREIGN KEY (log_id, position) REFERENCES rapport.event
);

-- What was asked and refused, for the auditor. Not part of the log: it has no positions, and nothing is folded from it.
CREATE TABLE rapport.rejection (
    log_id       integer NOT NULL REFERENCES rapport.log,
    rejection_id bigint GENERATED ALWAYS AS IDENTITY,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    principal    text NOT NULL,
    command_id   text NOT NULL,
    verb         text NOT NULL,
    stream       text NOT NULL,
    code         text NOT NULL,
    PRIMARY KEY (log_id, rejection_id)
);

-- For people with psql.
CREATE VIEW rapport.event_json AS
SELECT log_id, position, stream, version, type, schema_version, occurred_at, recorded_at, event_id, command_id,
       metadata::jsonb AS metadata, payload::jsonb AS payload
FROM rapport.event;

-- The rights forbid changes to everyone but the owner; this stops the owner's slips. It is here and not among the functions because the
-- triggers need it from the first moment.
CREATE FUNCTION rapport.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rapport.% is append-only: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'insufficient_privilege', HINT = 'What happened is corrected by a further event.';
END
$$;

DO $$
DECLARE
    table_name text;
BEGIN
    FOREACH table_name IN ARRAY ARRAY['log', 'batch', 'event', 'tag', 'rejection'] LOOP
        EXECUTE format('CREATE TRIGGER append_only_rows BEFORE UPDATE OR DELETE ON rapport.%I '
            'FOR EACH ROW EXECUTE FUNCTION rapport.refuse_change()', table_name);
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rapport.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION rapport.refuse_change()', table_name);
        EXECUTE format('ALTER TABLE rapport.%I ENABLE ALWAYS TRIGGER append_only_rows', table_name);
        EXECUTE format('ALTER TABLE rapport.%I ENABLE ALWAYS TRIGGER append_only', table_name);
    END LOOP;
END
$$;

GRANT SELECT ON rapport.log, rapport.batch, rapport.event, rapport.tag, rapport.rejection, rapport.event_json
    TO rapport_app, rapport_projector;
