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
-- What comes back: the position before the batch, its time, and the version of each write's stream before. verdict is NULL when every command was
-- appended, in the order given. Otherwise it says for each write: appended | repeated (accepted before) | reused (the id was another body's) |
-- conflict | condition (clash: the position of an event that fails it) | withheld (for another write of the command); and place says of each event
-- how far behind that position it stands, if it was appended.
CREATE OR REPLACE FUNCTION rapport.append(
    in_log            integer,
    command_id        text[],
    body_hash         bytea[],
    first_event       integer[],
    command_events    integer[],
    stream            text[],
    expected_version  bigint[],
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
    condition_tags    text[],
    OUT head          bigint,
    OUT recorded_at   timestamptz,
    OUT old_version   bigint[],
    OUT verdict       text[],
    OUT clash         bigint[],
    OUT place         bigint[]
)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET jit = off
SET plan_cache_mode = force_generic_plan
SET lock_timeout = '4s'
AS $$
#variable_conflict use_column
DECLARE
    head_time  timestamptz;
    head_chain bytea;
    may_hold   boolean;
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

    -- A look into an index costs as much as an entry, so what the entries themselves will tell is not asked before: whether a stream that is to be
    -- new has an event, and whether the command was accepted before.
    SELECT coalesce(b.last_position, 0), b.recorded_at, b.chain_hash, w.versions, w.hold
    INTO head, head_time, head_chain, old_version, may_hold
    FROM (
        SELECT array_agg(s.version) AS versions, bool_and(s.expected IN (-1, s.version)) AS hold
        FROM (
            SELECT u.expected,
                   CASE WHEN u.expected = 0 THEN 0
                        ELSE coalesce((SELECT e.version FROM rapport.event e
                                       WHERE e.log_id = in_log AND e.stream = u.stream ORDER BY e.version DESC LIMIT 1), 0)
                   END AS version
            FROM unnest(stream, expected_version) AS u (stream, expected)
        ) s
    ) w
    LEFT JOIN (
        SELECT b.last_position, b.recorded_at, b.chain_hash
        FROM rapport.batch b WHERE b.log_id = in_log ORDER BY b.last_position DESC LIMIT 1
    ) b ON true;
    recorded_at := greatest(clock_timestamp(), head_time);
    may_hold := may_hold AND cardinality(condition_tags) = 0;

    LOOP
        IF NOT may_hold THEN
            SELECT j.old_version, j.verdict, j.clash, j.place INTO old_version, verdict, clash, place
            FROM rapport.judge_append(in_log, command_id, body_hash, first_event, stream, expected_version, event_write, condition_write,
                                      condition_after, condition_tags) AS j;
        END IF;

        BEGIN
            WITH written AS (
                INSERT INTO rapport.event (log_id, position, stream, version, event_id, command_id, command_sequence, command_events,
                                           body_hash, type, schema_version, occurred_at, recorded_at, metadata, payload, payload_hash)
                SELECT in_log, head + coalesce(place[n.ordinal], n.ordinal), stream[n.write], old_version[n.write] + n.step, n.id,
                       command_id[n.write], n.sequence, CASE WHEN n.sequence = 0 THEN command_events[n.write] END,
                       CASE WHEN n.sequence = 0 THEN body_hash[n.write] END, n.type, n.schema_version, n.occurred_at, append.recorded_at,
                       n.metadata, n.payload, sha256(convert_to(n.payload, 'UTF8'))
                FROM unnest(event_write, event_step, event_sequence, event_id, event_type, schema_version, occurred_at, metadata, payload)
                     WITH ORDINALITY AS n (write, step, sequence, id, type, schema_version, occurred_at, metadata, payload, ordinal)
                WHERE place IS NULL OR place[n.ordinal] IS NOT NULL
                -- The row in PostgreSQL's binary form, which has one reading: no field can pass for a part of its neighbour.
                RETURNING record_send(ROW(position, stream, version, event_id, command_id, type, schema_version, occurred_at, recorded_at,
                                          metadata, payload_hash)) AS bytes
            )
            -- chain hash = SHA-256(chain hash of the batch before, empty at first, followed by the events' bytes in order).
            INSERT INTO rapport.batch (log_id, first_position, last_position, recorded_at, chain_hash)
            SELECT in_log, head + 1, head + count(*), append.recorded_at,
                   sha256(coalesce(head_chain, ''::bytea) || string_agg(i.bytes, ''::bytea))
            FROM written i HAVING count(*) > 0;
            EXIT;
        EXCEPTION WHEN unique_violation THEN
            -- A stream that is not new, or a command accepted before: now it is asked which.
            IF NOT may_hold THEN RAISE; END IF;
            may_hold := false;
        END;
    END LOOP;

    IF cardinality(tag_event) > 0 THEN
        INSERT INTO rapport.tag (log_id, tag, position)
        SELECT in_log, t.tag, head + coalesce(place[t.event], t.event)
        FROM unnest(tag_event, tag_text) AS t (event, tag)
        WHERE place IS NULL OR place[t.event] IS NOT NULL;
    END IF;
END
$$;

ALTER FUNCTION rapport.append OWNER TO rapport_owner;
REVOKE ALL ON FUNCTION rapport.append FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rapport.append TO rapport_app;
