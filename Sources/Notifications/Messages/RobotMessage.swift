import Crypto
import EventLog
import Foundation

/// A text in the form that a group's robot takes.
struct RobotMessage {
    let channel: Channel
    let text: String
    let destination: Destination
    let now: Date

    /// What is posted.
    var body: JSONValue {
        switch channel {
        case .wecom, .dingtalk: ["msgtype": "text", "text": ["content": .string(text)]]
        case .feishu: feishu
        case .teams: ["type": "message", "attachments": [["contentType": .string(Self.cardType), "content": card]]]
        case .slack, .webhook, .email: ["text": .string(text)]
        }
    }

    /// Where it is posted to: 钉钉 takes the signature in the address.
    var url: String {
        guard channel == .dingtalk, let secret = destination.secret else { return destination.url }
        let time = "\(Int64(now.timeIntervalSince1970 * 1000))"
        let signature = HMAC.base64(of: "\(time)\n\(secret)", key: Data(secret.utf8))
        // Plus, slash and equals sign mean something else in a query.
        let escaped = signature.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? signature
        return "\(destination.url)\(destination.url.contains("?") ? "&" : "?")timestamp=\(time)&sign=\(escaped)"
    }

    /// Why the robot did not take it, though it answered with success: those of 企业微信, 钉钉 and 飞书 say so in the body.
    static func refusal(_ channel: Channel, _ answer: Data) -> String? {
        let field: String
        switch channel {
        case .wecom, .dingtalk: field = "errcode"
        case .feishu: field = "code"
        case .slack, .teams, .webhook, .email: return nil
        }
        guard let code = try? JSONValue(parsing: String(decoding: answer, as: UTF8.self))[field] else { return nil }
        return code == 0 ? nil : "\(field) \(code.canonical)"
    }

    /// 飞书 takes the signature in the body: of nothing, under the time and the secret.
    private var feishu: JSONValue {
        guard let secret = destination.secret else { return ["msg_type": "text", "content": ["text": .string(text)]] }
        let time = "\(Int64(now.timeIntervalSince1970))"
        return [
            "msg_type": "text", "content": ["text": .string(text)], "timestamp": .string(time),
            "sign": .string(HMAC.base64(of: "", key: Data("\(time)\n\(secret)".utf8))),
        ]
    }

    private static let cardType = "application/vnd.microsoft.card.adaptive"

    private var card: JSONValue {
        [
            "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.4",
            "body": [["type": "TextBlock", "text": .string(text.replacing("\n", with: "\n\n")), "wrap": true]],
        ]
    }
}
