-- Notes for the auditor that a command was refused.
CREATE OR REPLACE FUNCTION rapport.record_rejection(
    in_log integer, in_principal text, in_command text, in_verb text, in_stream text, in_code text
) RETURNS void
LANGUAGE sql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    INSERT INTO rapport.rejection (log_id, principal, command_id, verb, stream, code)
    VALUES (in_log, in_principal, in_command, in_verb, in_stream, in_code);
$$;

ALTER FUNCTION rapport.record_rejection OWNER TO rapport_owner;
REVOKE ALL ON FUNCTION rapport.record_rejection FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rapport.record_rejection TO rapport_app;
