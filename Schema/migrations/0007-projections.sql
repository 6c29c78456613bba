-- Who folds what, how far, and what could not be folded. Everything in read_model is folded from the log, so what stands there is thrown away:
-- the program folds it anew into tables of this form.

SET LOCAL ROLE rapport_projector;

DO $$
DECLARE
    old name;
BEGIN
    FOR old IN SELECT tablename FROM pg_tables WHERE schemaname = 'read_model' LOOP
        EXECUTE format('DROP TABLE read_model.%I', old);
    END LOOP;
END
$$;

-- One fold of a model from the log's start, with a table of its own. A live one is read: its table is the log's partition of the version's.
CREATE TABLE read_model.build (
    log_id     integer NOT NULL,
    model      text NOT NULL COLLATE "C",
    version    integer NOT NULL,
    build      integer NOT NULL,
    -- Its keys are divided among so many, each folded by one worker at a time.
    segments   integer NOT NULL CHECK (segments BETWEEN 1 AND 64),
    is_live    boolean NOT NULL DEFAULT false,
    is_paused  boolean NOT NULL DEFAULT false,
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (log_id, model, version, build)
);
CREATE UNIQUE INDEX build_live ON read_model.build (log_id, model, version) WHERE is_live;

-- How far a segment is folded, and who folds it.
CREATE TABLE read_model.cursor (
    log_id            integer NOT NULL,
    model             text NOT NULL COLLATE "C",
    version           integer NOT NULL,
    build             integer NOT NULL,
    segment           integer NOT NULL,
    position          bigint NOT NULL DEFAULT 0,
    -- The log's chain hash at that position: another one there means that the log has taken another course.
    chain_hash        bytea NOT NULL DEFAULT '',
    updated_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    events_per_second double precision NOT NULL DEFAULT 0,
    -- Why it does not go on, in words; NULL while it does.
    error             text,
    -- Raised whenever it changes hands, so that whoever had it before can write no more.
    fence             bigint NOT NULL DEFAULT 0,
    owner             text,
    expires_at        timestamptz NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (log_id, model, version, build, segment),
    FOREIGN KEY (log_id, model, version, build) REFERENCES read_model.build ON DELETE CASCADE
) WITH (fillfactor = 50);

-- The workers that are alive. Each takes its fair share of the models that it knows.
CREATE TABLE read_model.worker (
    log_id     integer NOT NULL,
    owner      text NOT NULL COLLATE "C",
    -- Each as `model/version`.
    models     text[] NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (log_id, owner)
);

-- The events that wait for a row that could not take one of them, which has the error; they are folded in this order once the fault is mended.
CREATE TABLE read_model.dead_letter (
    log_id    integer NOT NULL,
    model     text NOT NULL COLLATE "C",
    version   integer NOT NULL,
    build     integer NOT NULL,
    key       text NOT NULL COLLATE "C",
    position  bigint NOT NULL,
    error     text,
    parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (log_id, model, version, build, key, position),
    FOREIGN KEY (log_id, model, version, build) REFERENCES read_model.build ON DELETE CASCADE
);

GRANT SELECT ON read_model.build, read_model.cursor, read_model.worker, read_model.dead_letter TO rapport_app;
