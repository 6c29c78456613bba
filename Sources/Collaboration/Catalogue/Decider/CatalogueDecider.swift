public import FoundationEssentials

/// The rules of the service catalogue's one stream.
public enum CatalogueDecider: Decider {
    public static var initialState: CatalogueState { CatalogueState() }

    public static func decide(
        _ command: CatalogueCommand, state: CatalogueState, context: CatalogueContext
    ) throws(Rejection) -> [CatalogueEvent] {
        do throws(Refusal) {
            if let code = Rights.refusal(
                of: command.kind, to: context.actor, concerning: department(of: command, in: state, context.organisation))
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
        case .serviceDefined(let event):
            state.services[event.service.service] = .init(version: event.service.version, definition: event.definition)
        case .serviceRevised(let event): state.keep(event.service, event.definition)
        case .serviceRetired(let event): state.services[event.service.service]?.isActive = false
        case .raciAssigned(let event):
            state.keep(event.service, event.definition)
            state.services[event.service.service]?.raci = event.raci
        case .dutiesAttested(let event):
            state.attestations[event.member] = Attestation(quarter: event.quarter, at: occurredAt, duties: event.duties)
        }
    }

    /// The verbs that somebody may use for their own department, in alphabetical order.
    public static func allowed(to actor: Actor) -> [String] {
        CatalogueVerb.allCases.filter { Rights.refusal(of: $0, to: actor, concerning: actor.department) == nil }.map(\.rawValue).sorted()
    }

    /// The department whose service it is or is to be; of one that is closed, its successor.
    package static func department(
        of command: CatalogueCommand, in state: CatalogueState, _ organisation: OrganisationState
    ) -> DepartmentID? {
        let department: DepartmentID? =
            switch command {
            case .defineService(let command): command.department
            case .reviseService(let command): state.services[command.service]?.definition.department
            case .retireService(let command): state.services[command.service]?.definition.department
            case .assignRaci(let command): state.services[command.service]?.definition.department
            case .attestDuties: nil
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
        case .assignRaci(let command): .raciAssigned(try assign(command, state, context))
        case .attestDuties: .dutiesAttested(try attest(state, context))
        }
    }
}

extension CatalogueState {
    fileprivate mutating func keep(_ service: ServiceVersion, _ definition: ServiceDefinition) {
        services[service.service]?.version = service.version
        services[service.service]?.definition = definition
    }
}
