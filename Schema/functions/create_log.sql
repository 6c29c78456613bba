-- The number of the log called in_name, made if there is none yet.
CREATE OR REPLACE FUNCTION rapport.create_log(in_name text) RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO rapport.log (name) SELECT in_name WHERE NOT EXISTS (SELECT FROM rapport.log WHERE name = in_name)
    ON CONFLICT (name) DO NOTHING;
    RETURN (SELECT log_id FROM rapport.log WHERE name = in_name);
END
$$;

ALTER FUNCTION rapport.create_log OWNER TO rapport_owner;
REVOKE ALL ON FUNCTION rapport.create_log FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rapport.create_log TO rapport_app;
