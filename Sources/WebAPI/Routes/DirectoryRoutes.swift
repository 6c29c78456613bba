import Collaboration
import CommandHandling
import Foundation
import Hummingbird
import WorkingTime

/// Who and what there is.
struct DirectoryRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.get("me", use: me)
        group.get("departments") { _, _ in try await list("departments") { Self.departments($0.organisation) } }
        group.get("posts") { _, _ in
            let now = api.now()
            return try await list("posts") { Self.posts($0.organisation, at: now) }
        }
        group.get("members") { _, _ in
            let now = api.now()
            return try await list("members") { Self.members($0.organisation, at: now) }
        }
        group.get("services") { _, _ in try await list("services") { Self.services($0.catalogue) } }
        group.get("calendars") { _, _ in try await list("calendars") { Self.calendars($0.calendars) } }
    }

    private struct Department: Encodable {
        let department: DepartmentID
        let name: BilingualText
        let parent: DepartmentID?
        let head: PostID?
    }

    private struct Post: Encodable {
        let post: PostID
        let name: BilingualText
        let department: DepartmentID
        let level: Level
        let holders: [MemberID]
    }

    private struct Member: Encodable {
        let member: MemberID
        let posts: [PostID]
        let roles: [Role]
    }

    private struct Service: Encodable {
        let service: ServiceID
        let version: Int
        let active: Bool
        let definition: ServiceDefinition
    }

    private struct Calendar: Encodable {
        let calendar: CalendarID
        let version: Int
        let hours: WorkingCalendar
    }

    @Sendable private func me(_ request: Request, _ context: APIContext) async throws -> Response {
        let organisation = try await api.handler.directories().organisation
        return try .json(Self.member(try context.caller(), organisation, api.now()))
    }

    private func list<Item: Encodable>(_ name: String, _ items: (Directories) -> [Item]) async throws -> Response {
        try .json([name: items(try await api.handler.directories())])
    }

    private static func departments(_ organisation: OrganisationState) -> [Department] {
        organisation.departments.sorted { $0.key < $1.key }.map { id, department in
            Department(department: id, name: department.name, parent: department.parent, head: department.head)
        }
    }

    private static func posts(_ organisation: OrganisationState, at now: Date) -> [Post] {
        organisation.posts.sorted { $0.key < $1.key }.map { id, post in
            Post(
                post: id, name: post.name, department: post.department, level: post.level,
                holders: organisation.holders(of: id, at: now).sorted())
        }
    }

    private static func members(_ organisation: OrganisationState, at now: Date) -> [Member] {
        organisation.members.sorted().map { member($0, organisation, now) }
    }

    private static func member(_ member: MemberID, _ organisation: OrganisationState, _ now: Date) -> Member {
        Member(
            member: member, posts: organisation.posts(of: member, at: now).sorted(), roles: (organisation.roles[member] ?? []).sorted())
    }

    private static func services(_ catalogue: CatalogueState) -> [Service] {
        catalogue.services.sorted { $0.key < $1.key }.map { id, service in
            Service(service: id, version: service.version, active: service.isActive, definition: service.definition)
        }
    }

    private static func calendars(_ calendars: CalendarsState) -> [Calendar] {
        calendars.versions.sorted { $0.key < $1.key }.compactMap { id, versions in
            versions.last.map { Calendar(calendar: id, version: versions.count, hours: $0) }
        }
    }
}
