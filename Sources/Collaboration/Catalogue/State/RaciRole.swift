/// What a post has to do with a service.
public enum RaciRole: String, Codable, Sendable, Hashable, CaseIterable {
    /// Does the work.
    case responsible
    /// Answers for it; one post only.
    case accountable
    /// Is asked before.
    case consulted
    /// Is told after.
    case informed
}
