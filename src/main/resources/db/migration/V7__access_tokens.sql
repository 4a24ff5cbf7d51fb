-- Keys by which a script or an assistant acts for a member of the newsroom. Only a token's SHA-256 is stored.
create table access_token (
    id           uuid primary key,
    token_hash   varchar(64)  not null unique,
    person_id    uuid         not null references person (id),
    name         varchar(80)  not null,
    -- Codes of the scopes, separated by spaces.
    scopes       varchar(100) not null,
    created_at   timestamp with time zone not null,
    last_used_at timestamp with time zone,
    expires_at   timestamp with time zone,
    -- Kept for a while, so that a script with an old token is not taken for somebody who guesses.
    revoked_at   timestamp with time zone
);
create index access_token_by_person on access_token (person_id, created_at);
