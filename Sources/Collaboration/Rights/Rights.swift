/// Who may do what: the one place that knows.
///
/// Four tables, all of them pure: commands of a request by standing (`Rights+Request.swift`), commands of matters likewise
/// (`Rights+Matters.swift`), commands of organisation, catalogue and
/// calendars, API tokens and subscriptions, by office (`Rights+Administration.swift`), and what may be read (`Rights+Reading.swift`). Deciders ask before
/// they look at any state, so that somebody of the wrong side learns nothing about it.
public enum Rights {}
