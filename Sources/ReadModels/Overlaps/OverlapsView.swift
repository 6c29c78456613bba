import Collaboration
public import CommandHandling

/// The pairs of services that overlap, the most alike first; reckoned from the directories when it is asked for.
public struct OverlapsView: Codable, Sendable, Equatable {
    /// From which likeness on a pair is reported: half of what the two texts are made of is shared.
    public static let threshold = 0.5

    /// The threshold that was applied.
    public let threshold: Double
    public let overlaps: [ServiceOverlap]

    /// Compares every service that is offered with those of other departments, names and descriptions, Chinese with Chinese and English with
    /// English.
    public init(_ directories: Directories) {
        let services = directories.catalogue.services.filter(\.value.isActive).sorted { $0.key < $1.key }.map { id, service in
            ComparedService(id, service.definition, department: directories.organisation.current(service.definition.department))
        }
        threshold = Self.threshold
        overlaps = services.indices.flatMap { index in
            services[(index + 1)...].compactMap { services[index].overlap(with: $0) }
        }.sorted { ($1.likeness, $0.ids) < ($0.likeness, $1.ids) }
    }
}

extension ServiceOverlap {
    /// Among pairs that are equally alike, the order.
    fileprivate var ids: String { services.map(\.service.rawValue).joined(separator: " ") }
}

/// A service with its texts taken apart, once for all comparisons.
private struct ComparedService {
    private let offer: ServiceOverlap.Offer
    private let name: [TextLikeness]
    private let description: [TextLikeness]

    init(_ id: ServiceID, _ definition: ServiceDefinition, department: DepartmentID) {
        offer = .init(service: id, name: definition.name, department: department)
        name = definition.name.inBothLanguages
        description = definition.description?.inBothLanguages ?? []
    }

    /// By name or by description, whichever is more alike.
    func overlap(with other: ComparedService) -> ServiceOverlap? {
        guard offer.department != other.offer.department else { return nil }
        let byName = Self.likeness(name, other.name)
        let byDescription = Self.likeness(description, other.description)
        guard max(byName, byDescription) >= OverlapsView.threshold else { return nil }
        return ServiceOverlap(
            services: [offer, other.offer], alike: byName >= byDescription ? .name : .description,
            likeness: max(byName, byDescription))
    }

    private static func likeness(_ one: [TextLikeness], _ other: [TextLikeness]) -> Double {
        zip(one, other).map { $0.likeness(to: $1) }.max() ?? 0
    }
}

extension BilingualText {
    fileprivate var inBothLanguages: [TextLikeness] { [TextLikeness(zh), TextLikeness(en)] }
}
