import ArticleModel

/// Well-known names of one kind, as a language's data lists them.
struct KnownNames: Sendable {
  let kind: Entity.Kind
  let names: [String]

  /// - Parameter list: The names, parted by commas.
  init(_ kind: Entity.Kind, _ list: String) {
    self.kind = kind
    names = list.split(separator: ",").map { name in
      String(name).listedWords.joined(separator: " ")
    }
  }
}
