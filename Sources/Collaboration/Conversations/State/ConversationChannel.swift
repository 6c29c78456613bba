/// By what means people talked.
package enum ConversationChannel: String, Codable, Sendable, Hashable, CaseIterable {
    case faceToFace = "face_to_face"
    case call, video, chat, letter
}
