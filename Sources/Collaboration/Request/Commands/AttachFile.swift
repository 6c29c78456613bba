/// Attaches a file by its hash.
public struct AttachFile: CommandPayload {
    public static let verb = RequestVerb.attach

    public static let fields: [CommandField] = [
        .required("name", .text, "The file’s name."),
        .required("sha256", .text, "The SHA-256 of its bytes, 64 hexadecimal digits."),
        .required("size", .integer, "In bytes."),
        .required("mediaType", .text, "Such as application/pdf."),
    ]

    public let name: String
    public let sha256: String
    public let size: Int
    public let mediaType: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(name: String, sha256: String, size: Int, mediaType: String) {
        self.name = name
        self.sha256 = sha256
        self.size = size
        self.mediaType = mediaType
    }
}
