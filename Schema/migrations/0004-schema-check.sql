-- Whoever serves says whether the schema is the one it was built for.
GRANT SELECT ON rapport.migration TO rapport_app, rapport_projector;
