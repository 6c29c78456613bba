import Collaboration
import FoundationEssentials
import WorkingTime

/// The steps that set the sample organisation up: calendar, departments, posts, people, services.
enum SampleFoundation {
    /// All of them, at the beginning of the history.
    static func steps(at start: Date) throws(CalendarError) -> [SampleStep] {
        let actions =
            [("calendar", SampleAction.calendar(.defineCalendar(try SampleCalendar.definition(from: start))))]
            + SampleDepartment.allCases.flatMap(department) + SamplePerson.all.flatMap(person) + SampleService.all.map(service)
        return actions.map { SampleStep(key: $0.0, member: nil, at: start, action: $0.1) }
    }

    /// The last step of all.
    static func newcomer(at end: Date) -> SampleStep {
        let person = SamplePerson.newcomer
        return SampleStep(
            key: "member \(person.id)", member: nil, at: end,
            action: .organisation(.registerMember(RegisterMember(member: person.id, name: person.name))))
    }

    private static func department(_ department: SampleDepartment) -> [(String, SampleAction)] {
        let parent = department == .headquarters ? nil : SampleDepartment.headquarters.id
        let definition = DefineDepartment(department: department.id, name: department.name, parent: parent)
        let posts = department.posts.map { post in
            (
                "post \(post.id)",
                SampleAction.organisation(
                    .definePost(DefinePost(post: post.id, department: department.id, name: post.name, level: post.level)))
            )
        }
        return [("department \(department.id)", .organisation(.defineDepartment(definition)))] + posts
            + [("head of \(department.id)", .organisation(.appointHead(AppointHead(department: department.id, post: department.head))))]
    }

    private static func person(_ person: SamplePerson) -> [(String, SampleAction)] {
        let email = "\(person.id)@huayue.example"
        let registration = RegisterMember(member: person.id, name: person.name, email: email)
        var actions = [("member \(person.id)", SampleAction.organisation(.registerMember(registration)))]
        if let post = person.post {
            actions.append(("post of \(person.id)", .organisation(.assignPost(AssignPost(member: person.id, post: post)))))
        }
        if let role = person.role {
            actions.append(("role of \(person.id)", .organisation(.grantRole(GrantRole(member: person.id, role: role)))))
        }
        return actions
    }

    private static func service(_ service: SampleService) -> (String, SampleAction) {
        let definition = DefineService(
            service: service.id, department: service.department.id, name: service.name, targetMinutes: service.targetMinutes,
            calendar: SampleCalendar.id)
        return ("service \(service.id)", .catalogue(.defineService(definition)))
    }
}
