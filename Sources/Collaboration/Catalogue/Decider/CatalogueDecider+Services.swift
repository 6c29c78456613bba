extension CatalogueDecider {
    static func define(_ command: DefineService, _ state: CatalogueState, _ context: CatalogueContext) throws(Refusal) -> ServiceDefined {
        guard state.services[command.service] == nil else { throw Refusal(.serviceExists, about: command.service.rawValue) }
        try context.organisation.require(command.department)
        let definition = ServiceDefinition(
            department: command.department, name: command.name, description: command.description, targetMinutes: command.targetMinutes,
            calendar: command.calendar)
        return ServiceDefined(
            service: ServiceVersion(service: command.service, version: 1), definition: try checked(definition, context))
    }

    /// A service of a department that was merged away is the successor's already; revised, it says so itself.
    static func revise(_ command: ReviseService, _ state: CatalogueState, _ context: CatalogueContext) throws(Refusal) -> ServiceRevised {
        let service = try active(command.service, in: state)
        let previous = service.definition
        let definition = ServiceDefinition(
            department: context.organisation.current(previous.department), name: command.name ?? previous.name,
            description: command.description ?? previous.description,
            targetMinutes: command.targetMinutes ?? previous.targetMinutes, calendar: command.calendar ?? previous.calendar)
        let revised = try checked(definition, context)
        guard revised != previous else { throw Refusal(.unchanged) }
        return ServiceRevised(
            service: ServiceVersion(service: command.service, version: service.version + 1), definition: revised, previous: previous)
    }

    static func retire(_ command: RetireService, _ state: CatalogueState) throws(Refusal) -> ServiceRetired {
        let service = try active(command.service, in: state)
        return ServiceRetired(
            service: ServiceVersion(service: command.service, version: service.version), definition: service.definition)
    }

    /// The service, if it is offered.
    static func active(_ id: ServiceID, in state: CatalogueState) throws(Refusal) -> CatalogueState.Service {
        guard let service = state.services[id] else { throw Refusal(.unknownService, about: id.rawValue) }
        guard service.isActive else { throw Refusal(.serviceInactive, about: id.rawValue) }
        return service
    }

    private static func checked(_ definition: ServiceDefinition, _ context: CatalogueContext) throws(Refusal) -> ServiceDefinition {
        guard context.calendars.current(definition.calendar) != nil else {
            throw Refusal(.unknownCalendar, about: definition.calendar.rawValue)
        }
        guard (1...1_000_000).contains(definition.targetMinutes) else { throw Refusal(.invalidValue, about: "targetMinutes") }
        var description: BilingualText?
        if let text = definition.description {
            description = BilingualText(
                zh: try TextRules.checked(text.zh, "description.zh"), en: try TextRules.checked(text.en, "description.en"))
        }
        return ServiceDefinition(
            department: definition.department, name: try TextRules.checked(definition.name, "name"), description: description,
            targetMinutes: definition.targetMinutes, calendar: definition.calendar)
    }
}
