-- Gives out positions, and writes what gets one. Positions are given out nowhere else.
--
-- A batch holds at most one command a stream and a command id; of several, the caller keeps back the rest for the next batch. Arrays of
-- commands are parallel, arrays of events too; event_command says, from 1, which command an event belongs to.
--
-- expected_version: -1 any, 0 no stream, n exactly n.
-- outcome: appended | repeated (with the first result) | reused (the id was another body's) | conflict (last_version: the actual one).
CREATE OR REPLACE FUNCTION rapport.append(
    in_log            integer,
    command_id        text[],
    body_hash         bytea[],
    stream            text[],
    expected_version  bigint[],
    event_command     integer[],
    event_id          uuid[],
    event_type        text[],
    schema_version    integer[],
    occurred_at       timestamptz[],
    metadata          text[],
    payload           text[],
    tag_event         integer[],
    tag_text          text[]
)
RETURNS TABLE (
    outcome text, first_position bigint, last_position bigint, first_version bigint, last_version bigint, recorded_at timestamptz
)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET jit = off
SET plan_cache_mode = force_generic_plan
SET lock_timeout = '5s'
AS $$
#variable_conflict use_column
DECLARE
    head       bigint;
    head_time  timestamptz;
    head_chain bytea;
    now_time   timestamptz;
BEGIN
    -- Under a snapshot of the whole transaction the head below would be one from before the lock.
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'append needs READ COMMITTED, not %', current_setting('transaction_isolation') USING ERRCODE = '25001';
    END IF;

    -- The serial section starts here and ends with the commit. It is a statement of its own: locking and reading the head in one would read
    -- a head from before the wait.
    PERFORM FROM rapport.log WHERE log_id = in_log FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no log %', in_log USING ERRCODE = '02000';
    END IF;

    SELECT b.last_position, b.recorded_at, b.chain_hash INTO head, head_time, head_chain
    FROM rapport.batch b WHERE b.log_id = in_log ORDER BY b.last_position DESC LIMIT 1;
    head := coalesce(head, 0);
    now_time := greatest(clock_timestamp(), head_time);

    RETURN QUERY
    WITH command AS (
        SELECT c.ordinal, c.id, c.hash, c.stream, c.expected,
               (SELECT count(*) FROM unnest(event_command) AS e (command) WHERE e.command = c.ordinal) AS events,
               coalesce((SELECT e.version FROM rapport.event e
                         WHERE e.log_id = in_log AND e.stream = c.stream ORDER BY e.version DESC LIMIT 1), 0) AS version
        FROM unnest(command_id, body_hash, stream, expected_version) WITH ORDINALITY AS c (id, hash, stream, expected, ordinal)
    ), judged AS (
        SELECT c.*, d.position AS old_position, d.version AS old_version, d.command_events AS old_events, d.recorded_at AS old_time,
               CASE
                   WHEN d.position IS NOT NULL AND d.body_hash = c.hash THEN 'repeated'
                   WHEN d.position IS NOT NULL THEN 'reused'
                   WHEN c.expected <> -1 AND c.expected <> c.version THEN 'conflict'
                   ELSE 'appended'
               END AS outcome
        FROM command c
        LEFT JOIN rapport.event d ON d.log_id = in_log AND d.command_id = c.id AND d.command_sequence = 0
    ), placed AS (
        SELECT j.*, head + 1 + coalesce(sum(j.events) OVER (ORDER BY j.ordinal ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::bigint
               AS position
        FROM judged j WHERE j.outcome = 'appended'
    ), numbered AS (
        SELECT e.*, row_number() OVER (PARTITION BY e.command ORDER BY e.ordinal) - 1 AS sequence
        FROM unnest(event_command, event_id, event_type, schema_version, occurred_at, metadata, payload)
             WITH ORDINALITY AS e (command, id, type, schema_version, occurred_at, metadata, payload, ordinal)
    ), inserted AS (
        INSERT INTO rapport.event (log_id, position, stream, version, event_id, command_id, command_sequence, command_events, body_hash,
                                   type, schema_version, occurred_at, recorded_at, metadata, payload, payload_hash)
        SELECT in_log, p.position + n.sequence, p.stream, p.version + 1 + n.sequence, n.id, p.id, n.sequence,
               CASE WHEN n.sequence = 0 THEN p.events END, CASE WHEN n.sequence = 0 THEN p.hash END,
               n.type, n.schema_version, n.occurred_at, now_time, n.metadata, n.payload, sha256(convert_to(n.payload, 'UTF8'))
        FROM placed p JOIN numbered n ON n.command = p.ordinal
        RETURNING *
    ), tagged AS (
        INSERT INTO rapport.tag (log_id, tag, position)
        SELECT in_log, t.tag, p.position + n.sequence
        FROM unnest(tag_event, tag_text) AS t (event, tag)
        JOIN numbered n ON n.ordinal = t.event
        JOIN placed p ON p.ordinal = n.command
    ), sealed AS (
        -- chain hash = SHA-256(chain hash of the batch before, empty at first, followed by the SHA-256 of each event in order); an event's is
        -- over these fields in UTF-8, each but the last ended by a line feed, with times in microseconds since 1970.
        INSERT INTO rapport.batch (log_id, first_position, last_position, recorded_at, chain_hash)
        SELECT in_log, min(i.position), max(i.position), now_time,
               sha256(coalesce(head_chain, ''::bytea) || string_agg(sha256(convert_to(concat_ws(E'\n',
                   i.position, i.stream, i.version, i.event_id, i.command_id, i.type, i.schema_version,
                   (extract(epoch FROM i.occurred_at) * 1000000)::bigint, (extract(epoch FROM i.recorded_at) * 1000000)::bigint,
                   i.metadata, encode(i.payload_hash, 'hex')), 'UTF8')), ''::bytea ORDER BY i.position))
        FROM inserted i HAVING count(*) > 0
    )
    SELECT j.outcome,
           CASE j.outcome WHEN 'appended' THEN p.position WHEN 'repeated' THEN j.old_position END,
           CASE j.outcome WHEN 'appended' THEN p.position + j.events - 1 WHEN 'repeated' THEN j.old_position + j.old_events - 1 END,
           CASE j.outcome WHEN 'appended' THEN j.version + 1 WHEN 'repeated' THEN j.old_version END,
           CASE j.outcome WHEN 'appended' THEN j.version + j.events WHEN 'repeated' THEN j.old_version + j.old_events - 1
                          WHEN 'conflict' THEN j.version END,
           CASE j.outcome WHEN 'repeated' THEN j.old_time ELSE now_time END
    FROM judged j LEFT JOIN placed p USING (ordinal)
    ORDER BY j.ordinal;
END
$$;

ALTER FUNCTION rapport.append OWNER TO rapport_owner;
REVOKE ALL ON FUNCTION rapport.append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rapport.append TO rapport_app;
