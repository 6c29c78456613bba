/// What somebody noted for themselves.
package enum MoodForm: String, Codable, Sendable, Hashable, CaseIterable {
    /// How they feel.
    case mood
    /// What they noticed, such as a tone or a silence.
    case observation

    /// In both languages, since it stands where other matters have a title of somebody's own.
    var title: String {
        switch self {
        case .mood: "心情 mood"
        case .observation: "观察 observation"
        }
    }
}
