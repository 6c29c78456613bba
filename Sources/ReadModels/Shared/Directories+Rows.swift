public import Collaboration
public import CommandHandling
import FoundationEssentials
import WorkingTime

/// What rows refer to by id. Joined when a row is shown, so that a renaming or an erasure shows at once.
extension Directories {
    /// The calendar of a department: that of the first service it offers.
    func calendar(of department: DepartmentID) -> WorkingCalendar? {
        let service = catalogue.services.filter {
            $0.value.isActive && organisation.current($0.value.definition.department) == organisation.current(department)
        }.min { $0.key < $1.key }
        return service.flatMap { calendars.current($0.value.definition.calendar) }.flatMap { calendars.hours($0) }
    }

    /// The members who hold a wanted post at a time.
    func holders(at time: Date, of isWanted: (Party) -> Bool) -> Set<MemberID> {
        organisation.members.filter { member in
            organisation.actors(for: member, at: time).contains { actor in
                actor.department.map { isWanted(Party(department: $0, post: actor.post)) } ?? false
            }
        }
    }

    /// What a party is called today; nil when there is no such party.
    public func name(of party: Party) -> BilingualText? {
        party.post.flatMap { organisation.posts[$0]?.name } ?? organisation.departments[party.department]?.name
    }
}
