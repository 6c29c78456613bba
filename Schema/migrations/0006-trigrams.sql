-- Read models find texts by trigrams, of Chinese as of any other language. Trusted, so who owns the database may install it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
