/// By which way a party wants to be addressed.
package enum ProtocolChannel: String, Codable, Sendable, Hashable, CaseIterable {
    /// By a request from the catalogue.
    case service
    case chat, email, phone, meeting
}
