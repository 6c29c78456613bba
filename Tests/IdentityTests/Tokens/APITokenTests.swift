import Foundation
import Identity
import Testing

struct APITokenTests {
    @Test(
        "What no token can look like is not looked up",
        arguments: [
            "", "rpt_", "Bearer rpt_", "rpt_" + String(repeating: "a", count: 42), "rpt_" + String(repeating: "a", count: 44),
            "rpx_" + String(repeating: "a", count: 43), "rpt_" + String(repeating: "a", count: 42) + "=",
            "rpt_" + String(repeating: "é", count: 43), "rpt_" + String(repeating: "a", count: 42) + "\u{0}",
        ])
    func malformed(text: String) { #expect(APIToken(text) == nil) }

    @Test("A token that strays into a log line shows only its prefix") func redacted() throws {
        let secret = "Secret" + String(repeating: "_-9", count: 12) + "a"
        let token = try #require(APIToken("rpt_" + secret))
        var dumped = ""
        dump([token], to: &dumped)
        for text in ["\(token)", String(reflecting: token), "\([token])", dumped] { #expect(!text.contains("Secret"), "\(text)") }
        #expect(token.text.hasSuffix(secret))
    }
}
