import Foundation

/// The formats of text that schemas name.
enum JSONSchemaFormat: String {
    case dateTime = "date-time"
    case date
    case uuid

    func fits(_ text: String) -> Bool {
        switch self {
        case .dateTime: text.wholeMatch(of: /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})/) != nil
        case .date: text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil
        case .uuid: UUID(uuidString: text) != nil
        }
    }
}
