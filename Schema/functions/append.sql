-- Gives out positions, and writes what gets one. Positions are given out nowhere else.
--
-- A command writes to one stream or to several, all or nothing. Three sets of parallel arrays come in: one element for each write (a command and
-- one of its streams), for each event, and for each tag set of a condition. Elements of one command are neighbours, in order. Numbers count
-- from 1. A batch holds at most one command a stream, a command id and a tag that one writes and another has a condition on; of several, the
-- caller keeps back the rest for the next batch: so all of them are judged against the same state.
--
-- first_event: the number of the command's first event, which tells commands apart. expected_version: -1 any, 0 no stream, n exactly n.
-- event_step: which event of its write it is; event_sequence: of its command, from 0.
-- condition_tags: the tags of one set, each ended by U+001F; it fails the write's command when an event after condition_after carries all of them.
--
-- One row comes back for each write: outcome is appended | repeated (accepted before) | reused (the id was another body's) | conflict
-- (last_version: the actual one) | condition (first_position: that of an event that fails it) | withheld (for another write of the command).
CREATE OR REPLACE FUNCTION rapport.append(
    in_log            integer,
    command_id        text[],
    body_hash         bytea[],
    first_event       integer[],
    command_events    integer[],
    stream            text[],
    expected_version  bigint[],
    stream_events     integer[],
    event_write       integer[],
    event_step        integer[],
    event_sequence    integer[],
    event_id          uuid[],
    event_type        text[],
    schema_version    integer[],
    occurred_at       timestamptz[],
    metadata          text[],
    payload           text[],
    tag_event         integer[],
    tag_text          text[],
    condition_write   integer[],
    condition_after   bigint[],
    condition_tags    text[]
)
RETURNS TABLE (
    write_number bigint, outcome text, first_position bigint, last_position bigint, first_version bigint, last_version bigint,
    recorded_at timestamptz
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
    -- Of each write, the version of its stream before.
    old_version bigint[];
    all_hold   boolean;
    -- Of each write, the position of an event that fails its command's condition, and what becomes of it.
    clash      bigint[];
    verdict    text[];
    -- Of each event, how far behind the head its place is; NULL for those of refused commands. All of it NULL when none is refused.
    place      bigint[];
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

    SELECT array_agg(w.version), bool_and(w.expected IN (-1, w.version) AND NOT w.is_known) AND cardinality(condition_tags) = 0
    INTO old_version, all_hold
    FROM (
        SELECT u.expected,
               coalesce((SELECT e.version FROM rapport.event e
                         WHERE e.log_id = in_log AND e.stream = u.stream ORDER BY e.version DESC LIMIT 1), 0) AS version,
               EXISTS (SELECT FROM rapport.event e
                       WHERE e.log_id = in_log AND e.command_id = u.id AND e.command_sequence = 0) AS is_known
        FROM unnest(command_id, stream, expected_version) AS u (id, stream, expected)
    ) w;

    -- Everything below up to the next blank line is for the rare cases, and only they pay for it.
    IF NOT all_hold THEN
        SELECT array_agg(c.clash ORDER BY w.ordinal) INTO clash
        FROM unnest(command_id) WITH ORDINALITY AS w (id, ordinal)
        LEFT JOIN (
            SELECT a.write, min(m.position) AS clash
            FROM unnest(condition_write, condition_after, condition_tags) AS a (write, after, tags),
                 LATERAL (SELECT p.position
                          FROM rapport.positions_with_tags(in_log, a.after, string_to_array(rtrim(a.tags, E'\x1f'), E'\x1f')) AS p (position)
                          LIMIT 1) m
            GROUP BY a.write
        ) c ON c.write = w.ordinal;
        SELECT array_agg(CASE WHEN j.own <> 'appended' OR j.all_appended THEN j.own ELSE 'withheld' END ORDER BY j.ordinal) INTO verdict
        FROM (
            SELECT o.own, o.ordinal, bool_and(o.own = 'appended') OVER (PARTITION BY o.first) AS all_appended
            FROM (
                SELECT w.ordinal, w.first,
                       CASE
                           WHEN d.position IS NOT NULL AND d.body_hash = w.hash THEN 'repeated'
                           WHEN d.position IS NOT NULL THEN 'reused'
                           WHEN w.expected <> -1 AND w.expected <> w.version THEN 'conflict'
                           WHEN w.clash IS NOT NULL THEN 'condition'
                           ELSE 'appended'
                       END AS own
                FROM unnest(command_id, body_hash, first_event, expected_version, old_version, clash)
                     WITH ORDINALITY AS w (id, hash, first, expected, version, clash, ordinal)
                LEFT JOIN rapport.event d ON d.log_id = in_log AND d.command_id = w.id AND d.command_sequence = 0
            ) o
        ) j;
        SELECT array_agg(CASE WHEN t.is_taken THEN t.place END ORDER BY t.ordinal) INTO place
        FROM (
            SELECT e.ordinal, verdict[e.write] = 'appended' AS is_taken,
                   count(*) FILTER (WHERE verdict[e.write] = 'appended') OVER (ORDER BY e.ordinal) AS place
            FROM unnest(event_write) WITH ORDINALITY AS e (write, ordinal)
        ) t;
        RETURN QUERY
        SELECT w.ordinal, w.verdict,
               CASE w.verdict WHEN 'condition' THEN w.clash END, NULL::bigint, NULL::bigint,
               CASE w.verdict WHEN 'conflict' THEN w.version END, now_time
        FROM unnest(old_version, clash, verdict) WITH ORDINALITY AS w (version, clash, verdict, ordinal)
        WHERE w.verdict <> 'appended';
    END IF;

    WITH written AS (
        INSERT INTO rapport.event (log_id, position, stream, version, event_id, command_id, command_sequence, command_events, body_hash,
                                   type, schema_version, occurred_at, recorded_at, metadata, payload, payload_hash)
        SELECT in_log, head + coalesce(place[n.ordinal], n.ordinal), w.stream, w.version + n.step, n.id, w.id, n.sequence,
               CASE WHEN n.sequence = 0 THEN w.events END, CASE WHEN n.sequence = 0 THEN w.hash END,
               n.type, n.schema_version, n.occurred_at, now_time, n.metadata, n.payload, sha256(convert_to(n.payload, 'UTF8'))
        FROM unnest(event_write, event_step, event_sequence, event_id, event_type, schema_version, occurred_at, metadata, payload)
             WITH ORDINALITY AS n (write, step, sequence, id, type, schema_version, occurred_at, metadata, payload, ordinal)
        JOIN unnest(command_id, body_hash, command_events, stream, old_version)
             WITH ORDINALITY AS w (id, hash, events, stream, version, ordinal) ON w.ordinal = n.write
        WHERE place IS NULL OR place[n.ordinal] IS NOT NULL
        -- The row in PostgreSQL's binary form, which has one reading: no field can pass for a part of its neighbour.
        RETURNING position, record_send(ROW(position, stream, version, event_id, command_id, type, schema_version, occurred_at, recorded_at,
                                            metadata, payload_hash)) AS bytes
    )
    -- chain hash = SHA-256(chain hash of the batch before, empty at first, followed by the events' bytes in order).
    INSERT INTO rapport.batch (log_id, first_position, last_position, recorded_at, chain_hash)
    SELECT in_log, min(i.position), max(i.position), now_time,
           sha256(coalesce(head_chain, ''::bytea) || string_agg(i.bytes, ''::bytea ORDER BY i.position))
    FROM written i HAVING count(*) > 0;

    IF cardinality(tag_event) > 0 THEN
        INSERT INTO rapport.tag (log_id, tag, position)
        SELECT in_log, t.tag, head + coalesce(place[t.event], t.event)
        FROM unnest(tag_event, tag_text) AS t (event, tag)
        WHERE place IS NULL OR place[t.event] IS NOT NULL;
    END IF;

    RETURN QUERY
    SELECT w.ordinal, 'appended', head + coalesce(place[w.first], w.first), head + coalesce(place[w.first], w.first) + w.events - 1,
           w.version + 1, w.version + w.stream_events, now_time
    FROM unnest(first_event, command_events, old_version, stream_events)
         WITH ORDINALITY AS w (first, events, version, stream_events, ordinal)
    WHERE place IS NULL OR place[w.first] IS NOT NULL;
END
$$;

ALTER FUNCTION rapport.append OWNER TO rapport_owner;
REVOKE ALL ON FUNCTION rapport.append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rapport.append TO rapport_app;
