import Collaboration
import CommandHandling
import EventLog
import Foundation
import Postgres
import Projections
import ReadModels
import TestSupport
import Testing

@Suite(.migratedDatabase) struct RequestQueriesTests {
    @Test("A request as of a moment has the state and the timeline of that moment") func asOf() async throws {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.serve(promisedAt: "2025-03-03 09:00", due: "2025-03-03 17:00", done: "2025-03-03 14:00")
            let directories = try await enterprise.handler.directories()
            func detail(_ asOf: AsOf) async throws -> RequestDetail {
                try await enterprise.queries.request(number, asOf: asOf, for: .system, directories, now: enterprise.clock.now)
            }
            let now = try await detail(.now)
            #expect(now.summary.status == .accepted)
            #expect(now.timeline.map(\.type) == ["RequestSubmitted", "PromiseMade", "RequestFulfilled", "FulfilmentAccepted"])
            #expect(now.timeline.map(\.actor.post) == ["seller", "operator", "operator", "seller"])
            let promised = try await detail(.position(now.timeline[1].position))
            #expect(promised.summary.status == .promised && promised.timeline.count == 2)
            let recorded = try await detail(.recorded(now.timeline[2].recordedAt))
            #expect(recorded.summary.status == .fulfilled)
            let morning = try await detail(.occurred(try Enterprise.instant("2025-03-03 12:00")))
            #expect(morning.summary.status == .promised)
            await #expect(throws: ReadModelError.self) { try await detail(.position(LogPosition(rawValue: 1))) }
        }
    }

    @Test("A dashboard as of a moment is the one that was seen then") func dashboardAsOf() async throws {
        try await Enterprise.with { enterprise in
            var seen: [(position: LogPosition, dashboard: DepartmentDashboard)] = []
            for day in 3...7 {
                _ = try await enterprise.serve(
                    promisedAt: "2025-03-0\(day) 09:00", due: "2025-03-0\(day) 17:00", done: "2025-03-0\(day) 18:00")
                _ = try await enterprise.submit()
                seen.append((try await enterprise.log.head().position, try await enterprise.dashboard(Enterprise.operations)))
            }
            for (position, dashboard) in seen {
                let replayed = try await enterprise.dashboard(Enterprise.operations, asOf: .position(position))
                #expect(replayed.supplier.counts == dashboard.supplier.counts)
                #expect(replayed.supplier.load == dashboard.supplier.load)
                #expect(replayed.supplier.firstTimeRight == dashboard.supplier.firstTimeRight)
                #expect(replayed.customer.waitingFor.requests.map(\.number) == dashboard.customer.waitingFor.requests.map(\.number))
            }
        }
    }

    @Test("Live rows, rebuilt rows and folded rows are the same for every model") func liveEqualsRebuild() async throws {
        try await Enterprise.with { enterprise in
            for day in 3...7 {
                _ = try await enterprise.serve(
                    promisedAt: "2025-03-0\(day) 09:00", due: "2025-03-0\(day) 17:00", done: "2025-03-0\(day) 18:00")
                try await enterprise.runner.catchUp()
            }
            for model in CollaborationModels.all {
                func rows() async throws -> [String] {
                    try await TestDatabase.current.pool.query("SELECT key || row::text FROM \(unescaped: model.table) ORDER BY 1")
                        .map { try $0.decode(String.self) }
                }
                let live = try await rows()
                try await enterprise.runner.rebuild([model.name])
                let rebuilt = try await rows()
                #expect(live == rebuilt, "\(model.name)")
            }
        }
    }

    @Test("A list is filtered and paged, and a request that comes meanwhile shifts nothing") func paging() async throws {
        try await Enterprise.with { enterprise in
            var numbers: [RequestNumber] = []
            for _ in 1...7 { numbers.append(try await enterprise.submit()) }
            try await enterprise.do(.withdraw(WithdrawRequest()), on: numbers[0], as: "wang")
            try await enterprise.runner.catchUp()
            let directories = try await enterprise.handler.directories()
            func page(before: RequestNumber?) async throws -> RequestPage {
                try await enterprise.queries.requests(
                    RequestFilter(statuses: [.submitted], performer: Enterprise.operations), before: before, limit: 3, for: .system,
                    directories, now: enterprise.clock.now)
            }
            let first = try await page(before: nil)
            #expect(first.requests.map(\.number) == [numbers[6], numbers[5], numbers[4]])
            _ = try await enterprise.submit()
            try await enterprise.runner.catchUp()
            let second = try await page(before: first.next)
            #expect(second.requests.map(\.number) == [numbers[3], numbers[2], numbers[1]])
        }
    }

    @Test("A confidential request is shown to its people, their heads and auditors, and only counted for others") func confidential()
        async throws
    {
        try await Enterprise.with { enterprise in
            let number = try await enterprise.submit(confidential: true)
            let directories = try await enterprise.handler.directories()
            let wang = try await enterprise.viewer("wang")
            let chen = try await enterprise.viewer("chen")
            let head = try await enterprise.viewer("zhao")
            #expect(try await enterprise.dashboard(Enterprise.operations, viewer: head).supplier.unacknowledged.requests.count == 1)
            let others = try await enterprise.dashboard(Enterprise.operations, viewer: chen).supplier.unacknowledged
            #expect(others.requests.isEmpty && others.confidentialItems == 1)
            let detail = try await enterprise.queries.request(number, asOf: .now, for: wang, directories, now: enterprise.clock.now)
            #expect(detail.timeline.first?.event["title"]?.stringValue == "Ship 40 pumps")
            await #expect(throws: ReadModelError.self) {
                try await enterprise.queries.request(number, asOf: .now, for: chen, directories, now: enterprise.clock.now)
            }
            let rows = try await TestDatabase.current.pool.query("SELECT row::text FROM \(unescaped: RequestsModel().table)")
            #expect(try rows.allSatisfy { try !$0.decode(String.self).contains("pumps") })
        }
    }

    @Test("A title is found by any part of it, in Chinese and in English, and what is alike is named, but nothing confidential")
    func search()
        async throws
    {
        try await Enterprise.with { enterprise in
            let certificate = try await enterprise.submit("订单 4711 的材质证明")
            let pumps = try await enterprise.submit("Forty pumps for Hamburg, 100% tested")
            _ = try await enterprise.submit("订单 4712 的材质证明", confidential: true)
            try await enterprise.runner.catchUp()
            let (viewer, directories) = (try await enterprise.viewer("wang"), try await enterprise.handler.directories())
            func found(_ text: String) async throws -> [RequestNumber] {
                try await enterprise.queries.requests(
                    RequestFilter(search: text), limit: 10, for: viewer, directories, now: enterprise.clock.now
                ).requests.map(\.number)
            }
            #expect(try await found("材质") == [certificate])
            #expect(try await found("证") == [certificate])
            #expect(try await found("PUMPS") == [pumps])
            #expect(try await found("100%") == [pumps])
            #expect(try await found("_") == [])
            func alike(_ title: String) async throws -> [RequestNumber] {
                try await enterprise.queries.similarRequests(
                    to: title, limit: 10, for: viewer, directories, now: enterprise.clock.now
                ).map(\.number)
            }
            #expect(try await alike("订单 4713 的材质证明") == [certificate])
            #expect(try await alike("Fifty pumps for Hamburg") == [pumps])
            #expect(try await alike("食堂菜单") == [])
        }
    }
}
