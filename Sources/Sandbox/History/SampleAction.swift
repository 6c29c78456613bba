import Collaboration
import EventLog

/// What a step of the sample does.
enum SampleAction: Sendable, Hashable {
    case organisation(OrganisationCommand)
    case catalogue(CatalogueCommand)
    case calendar(CalendarCommand)

    /// A command of the conversation on a story's request; a submission begins it.
    case request(RequestCommand, story: Int)

    /// A command about a matter: its kind in the plural, its id, a verb and the body. A story's request is named in it once it has a number.
    case matter(kind: String, id: MatterID, verb: String, body: JSONValue, story: Int?)

    /// The request of another story becomes a part of this one's. It has its own case because its number is known only once it is submitted.
    case link(part: Int, story: Int)

    /// The story's request turns out to be the same as another story's.
    case markDuplicate(of: Int, story: Int)
}
