/// A person, organization or other named thing, with all names that the article gives it.
public struct Entity: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case organization, person, place, product, event
  }

  public var kind: Kind
  /// Its fullest name in the article.
  public var name: String
  /// Its other names, in the order of their first appearance.
  public var aliases: [String]
  /// Indices into the extraction's mentions.
  public var mentions: [Int]

  public init(kind: Kind, name: String, aliases: [String] = [], mentions: [Int] = []) {
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
  }
}
