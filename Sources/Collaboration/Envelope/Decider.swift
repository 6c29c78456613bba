public import EventLog
public import FoundationEssentials

/// The rules of one kind of stream as two pure functions.
///
/// `decide` looks at a command, the state and the context and answers with the events that follow, or with a rejection. `evolve` folds
/// one event into the state and judges nothing: what has happened has happened.
public protocol Decider {
    associatedtype Command: Sendable
    associatedtype Event: StoredEvent
    associatedtype State: Sendable
    /// What a decision needs besides the stream's own state: who asks, when, and the folded streams it refers to.
    associatedtype Context: Sendable

    /// The state of a stream without events.
    static var initialState: State { get }

    /// The events that follow from the command. An empty answer means that nothing is to be changed.
    static func decide(_ command: Command, state: State, context: Context) throws(Rejection) -> [Event]

    /// Folds one event that occurred at the given time into the state.
    static func evolve(_ state: inout State, with event: Event, at occurredAt: Date)
}

extension Decider {
    /// The state after all the events.
    public static func fold(_ events: some Sequence<(event: Event, occurredAt: Date)>, from state: State = initialState) -> State {
        events.reduce(into: state) { state, entry in evolve(&state, with: entry.event, at: entry.occurredAt) }
    }
}
