extension Actor {
    /// What may be kept of who did something anonymously: department and level. Where few share these, even they say much; so what such
    /// people do is not told one by one either.
    package var anonymous: Actor { Actor(kind: kind, department: department, level: level) }
}
