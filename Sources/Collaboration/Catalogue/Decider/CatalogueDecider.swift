public import FoundationEssentials

/// The rules of the service catalogue's one stream.
public enum CatalogueDecider: Decider {
    public static var initialState: CatalogueState { CatalogueState() }

    public static func decide(
        _ command: CatalogueCommand, state: CatalogueState, context: CatalogueContext
    ) throws(Rejection) -> [CatalogueEvent] {
        do throws(Refusal) {
            if let code = Rights.refusalOfCatalogue(to: context.actor, concerning: department(of: command, in: state, context.organisation))
            {
                throw Refusal(code)
            }
            return [try event(for: command, state, context)]
        } catch {
            throw error.rejection(allowed: allowed(to: context.actor))
        }
    }

    public static func evolve(_ state: inout CatalogueState, with event: CatalogueEvent, at occurredAt: Date) {
        switch event {
        case .serviceDefined(let event): state.keep(event.service, event.definition, isActive: true)
        case .serviceRevised(let event): state.keep(event.service, event.definition, isActive: true)
        case .serviceRetired(let event): state.keep(event.service, event.definition, isActive: false)
        }
    }

    /// The verbs that somebody may use for their own department, in alphabetical order.
    public static func allowed(to actor: Actor) -> [String] {
        guard Rights.refusalOfCatalogue(to: actor, concerning: actor.department) == nil else { return [] }
        return CatalogueVerb.allCases.map(\.rawValue).sorted()
    }

    /// The department whose service it is or is to be; of one that is closed, its successor.
    package static func department(
        of command: CatalogueCommand, in state: CatalogueState, _ organisation: OrganisationState
    ) -> DepartmentID? {
        let department =
            switch command {
            case .defineService(let command): command.department
            case .reviseService(let command): state.services[command.service]?.definition.department
            case .retireService(let command): state.services[command.service]?.definition.department
            }
        return department.map(organisation.current)
    }

    private static func event(
        for command: CatalogueCommand, _ state: CatalogueState, _ context: CatalogueContext
    ) throws(Refusal) -> CatalogueEvent {
        switch command {
        case .defineService(let command): .serviceDefined(try define(command, state, context))
        case .reviseService(let command): .serviceRevised(try revise(command, state, context))
        case .retireService(let command): .serviceRetired(try retire(command, state))
        }
    }
}

extension CatalogueState {
    fileprivate mutating func keep(_ service: ServiceVersion, _ definition: ServiceDefinition, isActive: Bool) {
        services[service.service] = Service(version: service.version, definition: definition, isActive: isActive)
    }
}
