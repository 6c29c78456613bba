/// What holds of everything that people are asked for rather than what they did.
public enum Perception {
    /// k: the distinct raters that a cell needs to be shown.
    public static let minimumRaters = 5
}
