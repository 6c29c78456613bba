-- What becomes of each command of a batch, for `append`, which holds the log's lock and explains the parameters and what comes back. Called only
-- for a batch that holds a condition, or a command that cannot be appended.
CREATE OR REPLACE FUNCTION rapport.judge_append(
    in_log           integer,
    command_id       text[],
    body_hash        bytea[],
    first_event      integer[],
    stream           text[],
    expected_version bigint[],
    event_write      integer[],
    condition_write  integer[],
    condition_after  bigint[],
    condition_tags   text[],
    OUT old_version  bigint[],
    OUT verdict      text[],
    OUT clash        bigint[],
    OUT place        bigint[]
)
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
BEGIN
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

    SELECT array_agg(j.version ORDER BY j.ordinal),
           array_agg(CASE WHEN j.own <> 'appended' OR j.all_appended THEN j.own ELSE 'withheld' END ORDER BY j.ordinal)
    INTO old_version, verdict
    FROM (
        SELECT o.*, bool_and(o.own = 'appended') OVER (PARTITION BY o.first) AS all_appended
        FROM (
            SELECT w.ordinal, w.first, w.version,
                   CASE
                       WHEN d.body_hash = w.hash THEN 'repeated'
                       WHEN d.body_hash IS NOT NULL THEN 'reused'
                       WHEN w.expected NOT IN (-1, w.version) THEN 'conflict'
                       WHEN w.clash IS NOT NULL THEN 'condition'
                       ELSE 'appended'
                   END AS own
            FROM (
                SELECT u.*, coalesce((SELECT e.version FROM rapport.event e
                                      WHERE e.log_id = in_log AND e.stream = u.stream ORDER BY e.version DESC LIMIT 1), 0) AS version
                FROM unnest(command_id, body_hash, first_event, stream, expected_version, clash)
                     WITH ORDINALITY AS u (id, hash, first, stream, expected, clash, ordinal)
            ) w
            LEFT JOIN rapport.event d ON d.log_id = in_log AND d.command_id = w.id AND d.command_sequence = 0
        ) o
    ) j;

    SELECT array_agg(CASE WHEN t.is_taken THEN t.place END ORDER BY t.ordinal) INTO place
    FROM (
        SELECT e.ordinal, verdict[e.write] = 'appended' AS is_taken,
               count(*) FILTER (WHERE verdict[e.write] = 'appended') OVER (ORDER BY e.ordinal) AS place
        FROM unnest(event_write) WITH ORDINALITY AS e (write, ordinal)
    ) t;
END
$$;

ALTER FUNCTION rapport.judge_append OWNER TO rapport_owner;
REVOKE ALL ON FUNCTION rapport.judge_append FROM PUBLIC;
