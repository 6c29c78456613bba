extension RequestDecider {
    static func submit(_ command: SubmitRequest, _ state: RequestState, _ context: RequestContext) throws(Refusal) -> RequestSubmitted {
        guard state.facts == nil else { throw Refusal(.alreadySubmitted) }
        let customer = try customer(of: command, context)
        let service = try CatalogueDecider.active(command.service, in: context.catalogue)
        let performer = try performer(of: command, service.definition, customer: customer, context)
        guard let calendar = context.calendars.current(service.definition.calendar) else {
            throw Refusal(.unknownCalendar, about: service.definition.calendar.rawValue)
        }
        if let neededBy = command.neededBy, neededBy < context.now { throw Refusal(.dueInPast, about: "neededBy") }
        if let goal = command.goal { try check(goal, context) }
        let facts = RequestFacts(
            request: context.request, from: nil, to: .submitted, customer: customer, performer: performer,
            service: ServiceVersion(service: command.service, version: service.version), confidential: command.confidential ?? false,
            calendar: calendar, customerLevel: context.actor.level)
        return try submitted(
            command, facts, contact: try contact(for: performer, context), target: service.definition.targetMinutes, context)
    }

    /// Rights first: the customer must be somebody the actor acts for.
    private static func customer(of command: SubmitRequest, _ context: RequestContext) throws(Refusal) -> Party {
        guard let customer = command.customer ?? context.actor.department.map({ Party(department: $0) }) else {
            throw Refusal(context.actor.isSystem ? .forbidden : .notCustomer)
        }
        let participants = RequestParticipants(customer: customer, performer: customer, confidential: false)
        if let code = Rights.refusal(of: .submit, to: context.actor, in: participants) { throw Refusal(code) }
        try check(customer, "customer", context)
        return customer
    }

    private static func performer(
        of command: SubmitRequest, _ service: ServiceDefinition, customer: Party, _ context: RequestContext
    ) throws(Refusal) -> Party {
        let offering = context.organisation.current(service.department)
        let performer = command.performer ?? Party(department: offering)
        try check(performer, "performer", context)
        guard performer.department == offering else { throw Refusal(.notOffered, about: performer.description) }
        guard !performer.overlaps(customer) else { throw Refusal(.customerIsPerformer) }
        return performer
    }

    private static func submitted(
        _ command: SubmitRequest, _ facts: RequestFacts, contact: NamedContact, target: Int, _ context: RequestContext
    ) throws(Refusal) -> RequestSubmitted {
        let key = facts.confidential ? facts.request.key : nil
        func sealed(_ text: String?, _ field: String) throws(Refusal) -> FreeText? {
            guard let text else { return nil }
            return FreeText(try TextRules.checked(text, field), under: key)
        }
        return RequestSubmitted(
            facts: facts, submitter: context.actor.member, contact: contact,
            title: FreeText(try TextRules.checked(command.title, "title", limit: TextRules.shortLimit), under: key),
            need: try sealed(command.need, "need"),
            conditions: FreeText(try TextRules.checked(command.conditions, "conditions"), under: key), neededBy: command.neededBy,
            goal: command.goal, externalCustomer: try sealed(command.externalCustomer, "externalCustomer"), targetMinutes: target)
    }

    /// There is such a goal, and it has not ended.
    private static func check(_ goal: GoalID, _ context: RequestContext) throws(Refusal) {
        guard let canBeServed = context.goals[goal] else { throw Refusal(.unknownMatter, about: "\(Goal.name) \(goal)") }
        guard canBeServed else { throw Refusal(.matterClosed, about: "\(Goal.name) \(goal)") }
    }

    /// The party exists, and its department is open.
    static func check(_ party: Party, _ field: String, _ context: RequestContext) throws(Refusal) {
        try context.organisation.require(party.department, as: "\(field): \(party.department)")
        guard context.organisation.contains(party) else { throw Refusal(.unknownPost, about: "\(field): \(party)") }
    }

    static func contact(for performer: Party, _ context: RequestContext) throws(Refusal) -> NamedContact {
        guard let contact = context.organisation.contact(for: performer, at: context.now) else {
            throw Refusal(.noContact, about: performer.description)
        }
        return contact
    }
}
