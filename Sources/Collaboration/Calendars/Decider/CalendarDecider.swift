public import FoundationEssentials
import WorkingTime

/// The rules of the calendars' one stream. A calendar is never changed, only given another version, since promises pin theirs.
public enum CalendarDecider: Decider {
    public static var initialState: CalendarsState { CalendarsState() }

    public static func decide(
        _ command: CalendarCommand, state: CalendarsState, context: CalendarContext
    ) throws(Rejection) -> [CalendarEvent] {
        do throws(Refusal) {
            if let code = Rights.refusalOfCalendars(to: context.actor) { throw Refusal(code) }
            return switch command {
            case .defineCalendar(let command): [.calendarDefined(try define(command, state))]
            case .reviseCalendar(let command): [.calendarRevised(try revise(command, state))]
            }
        } catch {
            throw error.rejection(allowed: allowed(to: context.actor))
        }
    }

    public static func evolve(_ state: inout CalendarsState, with event: CalendarEvent, at occurredAt: Date) {
        switch event {
        case .calendarDefined(let event): state.add(event.calendar, event.name, event.hours)
        case .calendarRevised(let event): state.add(event.calendar, event.name, event.hours)
        }
    }

    /// The verbs that somebody may use, in alphabetical order.
    public static func allowed(to actor: Actor) -> [String] {
        Rights.refusalOfCalendars(to: actor) == nil ? CalendarVerb.allCases.map(\.rawValue).sorted() : []
    }

    private static func define(_ command: DefineCalendar, _ state: CalendarsState) throws(Refusal) -> CalendarDefined {
        guard state.current(command.calendar) == nil else { throw Refusal(.calendarExists, about: command.calendar.rawValue) }
        return CalendarDefined(
            calendar: CalendarVersion(calendar: command.calendar, version: 1), name: try TextRules.checked(command.name, "name"),
            hours: try hours(command.hours))
    }

    private static func revise(_ command: ReviseCalendar, _ state: CalendarsState) throws(Refusal) -> CalendarRevised {
        guard let current = state.current(command.calendar), let name = state.names[command.calendar] else {
            throw Refusal(.unknownCalendar, about: command.calendar.rawValue)
        }
        let revised = CalendarRevised(
            calendar: CalendarVersion(calendar: command.calendar, version: current.version + 1),
            name: try TextRules.checked(command.name ?? name, "name"), hours: try hours(command.hours))
        guard revised.hours != state.hours(current) || revised.name != name else { throw Refusal(.unchanged) }
        return revised
    }

    private static func hours(_ hours: CalendarHours) throws(Refusal) -> WorkingCalendar {
        do {
            return try hours.calendar()
        } catch {
            throw Refusal(code(for: error.code), about: "hours")
        }
    }

    private static func code(for code: CalendarError.Code) -> Rejection.Code {
        switch code {
        case .noWorkingTime: .noWorkingTime
        case .unknownTimeZone: .unknownTimeZone
        case .contradictoryDate: .contradictoryDate
        case .invalidInterval, .invalidDate, .invalidTime, .ambiguousTime: .invalidHours
        }
    }
}

extension CalendarsState {
    fileprivate mutating func add(_ calendar: CalendarVersion, _ name: BilingualText, _ hours: WorkingCalendar) {
        versions[calendar.calendar, default: []].append(hours)
        names[calendar.calendar] = name
    }
}
