import Collaboration
import CommandHandling
import EventLog
import Hummingbird
import Projections
import ReadModels

/// Who reads, and the directories by which it was decided that they may.
struct Reading {
    let directories: Directories
    let viewer: Viewer
}

extension WebAPI {
    /// How long an answer waits for what was just written.
    private static let waitLimit = Duration.seconds(5)

    /// Lets somebody read an area, once it holds the position that the query waits for.
    func reading(_ area: Rights.Area, _ request: Request, _ context: APIContext) async throws -> Reading {
        let position = try request.waitFor()
        let directories = try await directories(holding: position)
        let viewer = Viewer(try context.caller(), in: directories.organisation, at: now())
        guard viewer.mayRead(area) else { throw Problem.mayNotRead(area) }
        if let position, [.requests, .figures].contains(area) { try await progress.wait(for: position, limit: Self.waitLimit) }
        return Reading(directories: directories, viewer: viewer)
    }

    /// The directories with everything up to `position` in them; without one, as they were a moment ago.
    func directories(holding position: LogPosition?) async throws -> Directories {
        guard let position else { return try await handler.directories() }
        return try await handler.directories(holding: position)
    }

    /// The moment that a query asks about. A position that the log has not come to is no moment of the past.
    func asOf(_ request: Request) async throws -> AsOf { try await moment(request, "asOf") }

    /// A moment that a parameter names; now without one.
    func moment(_ request: Request, _ parameter: String) async throws -> AsOf {
        let moment = try request.moment(parameter)
        if case .position(let position) = moment { try await requireReached(position, in: parameter) }
        return moment
    }

    /// Refuses a parameter with a position that the log has not come to.
    func requireReached(_ position: LogPosition, in parameter: String) async throws {
        let head = try await log.head().position
        guard position <= head else {
            throw Problem.invalidParameter(parameter, "the log ends at \(head.rawValue) and has not come to \(position.rawValue)")
        }
    }
}
