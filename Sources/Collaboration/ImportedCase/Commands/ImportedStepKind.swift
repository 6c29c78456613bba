/// What a step of another system's history amounts to. There is no `promised`: an import never invents a promise.
public enum ImportedStepKind: String, Codable, Sendable, Hashable, CaseIterable {
    case submitted, acknowledged, progressed, paused, resumed, escalated, fulfilled, accepted, rejected, reopened, declined, withdrawn
    case cancelled, other
}
