-- What is folded from the log. It can be thrown away and folded again, so its tables are made by the program from each model's own
-- definition, by a role that may not touch the log.

CREATE SCHEMA read_model AUTHORIZATION rapport_projector;
GRANT USAGE ON SCHEMA read_model TO rapport_app;

SET LOCAL ROLE rapport_projector;

-- How far each model has folded each log.
CREATE TABLE read_model.cursor (
    log_id     integer NOT NULL,
    model      text NOT NULL,
    version    integer NOT NULL,
    position   bigint NOT NULL DEFAULT 0,
    -- The log's chain hash at that position: another one there means that the log has taken another course.
    chain_hash bytea NOT NULL DEFAULT '',
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- Why the model has stopped, in words; NULL while it goes on.
    error      text,
    PRIMARY KEY (log_id, model, version)
);

GRANT SELECT ON read_model.cursor TO rapport_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA read_model GRANT SELECT ON TABLES TO rapport_app;
