-- Who is told of what, where, and what has been delivered. Apart from the read models: a rebuild tells nobody anything again.

CREATE SCHEMA notification AUTHORIZATION rapport_owner;
GRANT USAGE ON SCHEMA notification TO rapport_app;

SET LOCAL ROLE rapport_owner;

-- Each has its own place in the log, from where it goes on.
CREATE TABLE notification.subscription (
    log_id          integer NOT NULL REFERENCES rapport.log,
    subscription_id uuid NOT NULL DEFAULT gen_random_uuid(),
    -- With whose eyes it sees.
    member          text NOT NULL CHECK (member <> ''),
    label           text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 200),
    channel         text NOT NULL CHECK (channel IN ('webhook', 'wecom', 'dingtalk', 'feishu', 'slack', 'teams', 'email')),
    -- Address and signing secret, sealed under the member's key; NULL for e-mail, which goes to the member's own address.
    destination     text,
    scope           text NOT NULL CHECK (scope IN ('mine', 'departments', 'everything')),
    -- The stored names of the events wanted; empty for all.
    types           text[] NOT NULL,
    language        text NOT NULL,
    -- The time of day of a daily digest, in minutes, and the zone it is meant in; NULL when each event is told at once.
    digest_minute   integer CHECK (digest_minute BETWEEN 0 AND 1439),
    digest_zone     text,
    state           text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'stopped', 'removed')),
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- Everything up to here is delivered or was not wanted.
    position        bigint NOT NULL,
    -- How often the next delivery has failed, when it is tried again, and why it failed.
    attempts        integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT '-infinity',
    error           text,
    -- Raised whenever a worker takes it, so that whoever had it before can write no more.
    fence           bigint NOT NULL DEFAULT 0,
    expires_at      timestamptz NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (log_id, subscription_id),
    CHECK ((digest_minute IS NULL) = (digest_zone IS NULL))
);
CREATE INDEX subscription_order ON notification.subscription (log_id, created_at, subscription_id);

-- What reached its destination. Append-only.
CREATE TABLE notification.delivery (
    log_id          integer NOT NULL,
    subscription_id uuid NOT NULL,
    -- Of the last event told of, and how many were told of at once.
    position        bigint NOT NULL,
    events          integer NOT NULL CHECK (events > 0),
    -- When the log learned of the first of them.
    recorded_at     timestamptz NOT NULL,
    attempts        integer NOT NULL CHECK (attempts > 0),
    delivered_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (log_id, subscription_id, position),
    FOREIGN KEY (log_id, subscription_id) REFERENCES notification.subscription
);
CREATE INDEX delivery_time ON notification.delivery (log_id, delivered_at);

GRANT SELECT, INSERT ON notification.subscription, notification.delivery TO rapport_app;
GRANT UPDATE (destination, state, position, attempts, next_attempt_at, error, fence, expires_at) ON notification.subscription TO rapport_app;
