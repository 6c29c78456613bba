/// The catalogue’s commands by name.
public enum CatalogueVerb: String, Codable, Sendable, Hashable, CaseIterable {
    case defineService = "define-service"
    case reviseService = "revise-service"
    case retireService = "retire-service"
    case assignRaci = "assign-raci"
    case attestDuties = "attest-duties"
}
