-- The positions after in_after of the events that carry all of in_tags, in order. The first tag had best be the rarest.
CREATE OR REPLACE FUNCTION rapport.positions_with_tags(in_log integer, in_after bigint, in_tags text[]) RETURNS SETOF bigint
LANGUAGE sql
STABLE
AS $$
    SELECT t.position FROM rapport.tag t
    WHERE t.log_id = in_log AND t.tag = in_tags[1] AND t.position > in_after
      AND NOT EXISTS (SELECT FROM unnest(in_tags[2:]) AS o (tag)
                      WHERE NOT EXISTS (SELECT FROM rapport.tag x
                                        WHERE x.log_id = in_log AND x.tag = o.tag AND x.position = t.position))
    ORDER BY t.position
$$;

ALTER FUNCTION rapport.positions_with_tags OWNER TO rapport_owner;
