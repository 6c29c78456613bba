import Collaboration
import CommandHandling
import Foundation
import Hummingbird
import ReadModels
import WorkingTime

/// Who and what there is.
struct DirectoryRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.get("me", use: me)
        list("departments", in: group) { directories, _ in Self.departments(directories.organisation) }
        list("posts", in: group) { directories, now in Self.posts(directories.organisation, at: now) }
        list("members", in: group) { directories, now in Self.members(directories.organisation, at: now) }
        list("services", in: group) { directories, now in Self.services(directories, at: now) }
        group.get("duties", use: duties)
        group.get("services/overlaps", use: overlaps)
        group.get("organisation/policy", use: policy)
        list("calendars", in: group) { directories, _ in Self.calendars(directories.calendars) }
    }

    private struct Department: Encodable {
        let department: DepartmentID
        let name: BilingualText
        let parent: DepartmentID?
        let head: PostID?
        /// The department it was merged into; not there while it is open.
        let successor: DepartmentID?
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
        /// Not there once it was erased.
        let name: BilingualText?
        let posts: [PostID]
        let roles: [Role]
    }

    private struct Service: Encodable {
        let service: ServiceID
        let version: Int
        let active: Bool
        /// The department that offers it now: the successor, where the one in the definition was merged away.
        let offeredBy: DepartmentID
        let definition: ServiceDefinition
        let raci: Raci?
        /// Whether somebody holds the accountable post; not there for a service that is retired.
        let owned: Bool?
    }

    private struct Calendar: Encodable {
        let calendar: CalendarID
        let name: BilingualText?
        let version: Int
        let hours: WorkingCalendar
    }

    /// Every member may know what they are, whatever else is kept from them.
    @Sendable private func me(_ request: Request, _ context: APIContext) async throws -> Response {
        let organisation = try await api.directories(holding: try request.waitFor()).organisation
        return try .json(Self.member(try context.caller(), organisation, api.now()))
    }

    @Sendable private func duties(_ request: Request, _ context: APIContext) async throws -> Response {
        let directories = try await api.reading(.directories, request, context).directories
        return try .json(DutiesView(directories, member: try request.slug("member"), at: api.now()))
    }

    @Sendable private func overlaps(_ request: Request, _ context: APIContext) async throws -> Response {
        try .json(OverlapsView(try await api.reading(.directories, request, context).directories))
    }

    @Sendable private func policy(_ request: Request, _ context: APIContext) async throws -> Response {
        try .json(try await api.reading(.directories, request, context).directories.organisation.policy)
    }

    private func list<Item: Encodable & Sendable>(
        _ name: String, in group: RouterGroup<APIContext>, _ items: @escaping @Sendable (Directories, Date) -> [Item]
    ) {
        group.get("\(name)") { request, context in
            let directories = try await api.reading(.directories, request, context).directories
            return try Response.json([name: items(directories, api.now())])
        }
    }

    private static func departments(_ organisation: OrganisationState) -> [Department] {
        organisation.departments.sorted { $0.key < $1.key }.map { id, department in
            Department(
                department: id, name: department.name, parent: department.parent, head: department.head, successor: department.successor)
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
            member: member, name: organisation.names[member], posts: organisation.posts(of: member, at: now).sorted(),
            roles: (organisation.roles[member] ?? []).sorted())
    }

    private static func services(_ directories: Directories, at now: Date) -> [Service] {
        let (organisation, catalogue) = (directories.organisation, directories.catalogue)
        return catalogue.services.sorted { $0.key < $1.key }.map { id, service in
            Service(
                service: id, version: service.version, active: service.isActive,
                offeredBy: organisation.current(service.definition.department), definition: service.definition, raci: service.raci,
                owned: catalogue.isOwned(id, in: organisation, at: now))
        }
    }

    private static func calendars(_ calendars: CalendarsState) -> [Calendar] {
        calendars.versions.sorted { $0.key < $1.key }.compactMap { id, versions in
            versions.last.map { Calendar(calendar: id, name: calendars.names[id], version: versions.count, hours: $0) }
        }
    }
}
