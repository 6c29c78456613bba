import Collaboration
import FoundationEssentials

extension OrganisationDecider: StreamKind {
    static func event(in event: CollaborationEvent) -> OrganisationEvent? {
        if case .organisation(let event) = event { event } else { nil }
    }

    static func actor(of context: OrganisationContext) -> Actor { context.actor }

    static func parties(of event: OrganisationEvent, in state: State) -> [Party] { event.parties }
}

extension CatalogueDecider: StreamKind {
    static func event(in event: CollaborationEvent) -> CatalogueEvent? {
        if case .catalogue(let event) = event { event } else { nil }
    }

    static func actor(of context: CatalogueContext) -> Actor { context.actor }

    static func parties(of event: CatalogueEvent, in state: State) -> [Party] {
        switch event {
        case .serviceDefined(let event): [Party(department: event.definition.department)]
        case .serviceRevised(let event): [Party(department: event.definition.department)]
        case .serviceRetired(let event): [Party(department: event.definition.department)]
        case .raciAssigned(let event): [Party(department: event.definition.department)]
        case .dutiesAttested(let event): event.posts
        }
    }
}

extension CalendarDecider: StreamKind {
    static func event(in event: CollaborationEvent) -> CalendarEvent? {
        if case .calendar(let event) = event { event } else { nil }
    }

    static func actor(of context: CalendarContext) -> Actor { context.actor }

    static func parties(of event: CalendarEvent, in state: State) -> [Party] { [] }
}

extension RequestDecider: StreamKind {
    static func event(in event: CollaborationEvent) -> RequestEvent? {
        if case .request(_, let event) = event { event } else { nil }
    }

    static func actor(of context: RequestContext) -> Actor { context.actor }

    static func parties(of event: RequestEvent, in state: State) -> [Party] { event.facts.parties }
}

extension ImportedCaseDecider: StreamKind {
    static func event(in event: CollaborationEvent) -> ImportedCaseEvent? {
        if case .importedCase(let event) = event { event } else { nil }
    }

    static func actor(of context: ImportedCaseContext) -> Actor { context.actor }

    static func parties(of event: ImportedCaseEvent, in state: State) -> [Party] {
        [event.facts.customer, event.facts.performer].compactMap { $0?.department }.map { Party(department: $0) }
    }

    static func ownTime(of event: ImportedCaseEvent) -> Date? { event.occurredAt }
}

extension MatterDecider: StreamKind {
    static func event(in event: CollaborationEvent) -> SomeMatterEvent<Kind>? {
        if case .matter(let occurrence) = event { occurrence.stored as? SomeMatterEvent<Kind> } else { nil }
    }

    static func actor(of context: MatterContext) -> Actor { context.actor }

    static func quota(of context: MatterContext) -> QuotaUse? { context.quota }

    static func parties(of event: SomeMatterEvent<Kind>, in state: MatterFile<Kind>) -> [Party] { state.state.parties }
}
