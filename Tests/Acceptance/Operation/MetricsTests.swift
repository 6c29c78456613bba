import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import TestSupport
import Testing

/// What Prometheus reads of a running service, and the rules that watch over it.
@Suite(.timeLimit(.minutes(5))) struct MetricsTests {
    private struct Answer {
        let status: UInt
        let type: String?
        let text: String
    }

    private func metrics(_ fixture: ServiceFixture, token: String?) async throws -> Answer {
        var request = HTTPClientRequest(url: "\(fixture.url)/metrics")
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        return Answer(
            status: UInt(response.status.code), type: response.headers.first(name: "Content-Type"),
            text: String(buffer: try await response.body.collect(upTo: 1 << 22)))
    }

    @Test("promtool accepts what an operator's token reads; nobody else reads it") func accepted() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let operatorToken = try await fixture.token(of: "wei-dong")
            #expect(try await metrics(fixture, token: nil).status == 401)
            #expect(try await metrics(fixture, token: try await fixture.token(of: "chen-chen")).status == 403)
            _ = try await fixture.program.run("comment", "R-88", "--text", "Thank you")
            let answer = try await metrics(fixture, token: operatorToken)
            #expect(answer.status == 200 && answer.type == "text/plain; version=0.0.4; charset=utf-8")
            for part in [
                "rapport_append_duration_seconds_bucket{le=\"+Inf\"}", "rapport_append_batch_events_count", "rapport_database_up 1",
                "rapport_pool_connections{state=\"idle\"}", "rapport_projection_lag_events{live=\"true\",model=\"requests\"",
                "rapport_projection_page_events_bucket", "rapport_projection_lease_changes_total", "process_resident_memory_bytes",
                "http_server_request_duration_seconds_count{http_request_method=\"GET\"",
            ] { #expect(answer.text.contains(part), "\(part)") }
            #expect(!answer.text.contains("R-88"))
            try check(["check", "metrics"], input: answer.text)
        }
    }

    @Test("promtool accepts the configuration and the rules that are shipped") func rules() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../ops/monitoring")
            .standardized
        try check(["check", "config", "--syntax-only", folder.appendingPathComponent("prometheus.yml").path])
        try check(["check", "rules", folder.appendingPathComponent("alerts.yml").path])
    }

    private func check(_ arguments: [String], input: String = "") throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("metrics-\(UUID())")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["promtool"] + arguments
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
    }
}
