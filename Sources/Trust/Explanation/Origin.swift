/// Where a contribution comes from, as its giver names it; nothing here is looked into.
public enum Origin: Codable, Sendable, Hashable {
    /// An event by its position in the log and its id.
    case event(position: Int64, id: String)
    /// A party of a network of trust.
    case party(String)
    /// An event that the reader may not know: it counts, but appears only as one confidential item.
    case confidential
}
