package import EventLog

/// Stands for a member who stays unknown: always the same for the same member, matter and occasion, and like no other.
///
/// It is made with a key, so whoever has only the log cannot try it on the members one after the other.
package struct ParticipantToken: RawRepresentable, Codable, Sendable, Hashable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package init(of member: MemberID, in stream: StreamName, _ anonymity: Anonymity, _ hash: KeyedHash) {
        let bytes = hash.hash("participant \(stream.rawValue) \(member) \(anonymity.occasion)").prefix(16)
        self.init(rawValue: bytes.map { ($0 < 0x10 ? "0" : "") + String($0, radix: 16) }.joined())
    }
}
