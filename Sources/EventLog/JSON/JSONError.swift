/// Why a text is no JSON that this program takes, or a value none that it stores: what is wrong and where, but never the value itself,
/// which may be confidential.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// Not JSON at all (RFC 8259).
        case malformed
        /// An object has a name twice, of which readers would take one or the other.
        case duplicateName
        /// Half of a surrogate pair, which is no character and has no form in UTF-8.
        case loneSurrogate
        /// The character U+0000, which PostgreSQL's text cannot hold.
        case nul
        /// Not finite, or a whole number beyond 2^53, which readers would round to another one (RFC 7493 §2.2).
        case numberOutOfRange
        /// Nested more than ``JSONValue/depthLimit`` deep.
        case tooDeep
    }

    public let code: Code
    public let message: String
    /// The member, such as `lines[2].text`; empty for the whole value.
    public private(set) var path = ""
    /// In a text that was read: the byte, from 0. `nil` for a value made by the program.
    public let offset: Int?

    init(_ code: Code, _ message: String, offset: Int? = nil) {
        self.code = code
        self.message = message
        self.offset = offset
    }

    public var description: String {
        let places = [path.isEmpty ? nil : path, offset.map { "byte \($0)" }].compactMap(\.self)
        return places.isEmpty ? message : "\(places.joined(separator: ", ")): \(message)"
    }

    /// The same error, seen from the object that has the value under a name.
    func inside(_ name: String) -> JSONError {
        var error = self
        error.path = path.isEmpty || path.hasPrefix("[") ? name + path : "\(name).\(path)"
        return error
    }

    /// The same error, seen from the array that has the value at an index.
    func inside(_ index: Int) -> JSONError { inside("[\(index)]") }
}
