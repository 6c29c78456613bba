-- Who may speak to the service, and the keys of what the log holds only sealed.
--
-- Apart from the log on purpose: a copy of the log is made without this schema, and then tells nothing of what was sealed.

CREATE SCHEMA identity AUTHORIZATION rapport_owner;
GRANT USAGE ON SCHEMA identity TO rapport_app;

SET LOCAL ROLE rapport_owner;

-- An API token. The token itself was shown once to whoever was given it; here is only its hash.
CREATE TABLE identity.token (
    log_id       integer NOT NULL REFERENCES rapport.log,
    token_id     uuid NOT NULL DEFAULT gen_random_uuid(),
    member       text NOT NULL CHECK (member <> ''),
    label        text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 200),
    -- SHA-256. The token has 256 random bits, so a slow hash would protect nothing more.
    hash         bytea NOT NULL CHECK (octet_length(hash) = 32),
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at   timestamptz CHECK (isfinite(expires_at)),
    revoked_at   timestamptz,
    -- To the hour: who looks for tokens that nobody uses needs no more, and a write a request would cost much.
    last_used_at timestamptz,
    PRIMARY KEY (log_id, token_id),
    UNIQUE (log_id, hash)
);
CREATE INDEX token_order ON identity.token (log_id, created_at, token_id);

-- The key of a person or a request, wrapped by the master key, which is not in the database. A destroyed key leaves its name behind, so that
-- nobody makes it anew.
CREATE TABLE identity.sealing_key (
    log_id       integer NOT NULL REFERENCES rapport.log,
    name         text NOT NULL CHECK (name <> ''),
    wrapped      bytea,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    destroyed_at timestamptz,
    PRIMARY KEY (log_id, name),
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);

-- Tells a wrong master key from damage, before anything is sealed under it.
CREATE TABLE identity.master_key_check (
    log_id      integer PRIMARY KEY REFERENCES rapport.log,
    check_value bytea NOT NULL CHECK (octet_length(check_value) = 32),
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);

GRANT SELECT, INSERT ON identity.token, identity.sealing_key, identity.master_key_check TO rapport_app;
GRANT UPDATE (revoked_at, last_used_at) ON identity.token TO rapport_app;
GRANT UPDATE (wrapped, destroyed_at) ON identity.sealing_key TO rapport_app;
