import ArticleModel

/// Words for a part or a multiple, any of which can be written where another belongs: "a third" for "a quarter", "trebled"
/// for "doubled".
enum WordSlips {
  private static let parts: [(Int, Int)] = [
    (1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5),
  ]
  private static let multiples = [2, 3, 4, 5, 6, 7, 8, 9, 10]

  /// What other words would say in the place of a relation's result, where that is such a word.
  static func values(besides operand: Int, of relation: Relation) -> [ExactDecimal] {
    guard operand == relation.members.count, let result = relation.result,
      !result.text.utf8.contains(where: \.isDigit)
    else { return [] }
    switch relation.formula {
    case .percentChange, .percentFall:
      return parts.compactMap { part($0, of: 100)?.rounded(toPowerOfTen: 0) }
    case .quotient(let scale) where scale == 1:
      return multiples.compactMap { part((1, $0), of: 1) } + multiples.map { ExactDecimal($0) }
    default: return []
    }
  }

  private static let names = [
    "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// Whether words say a part and no count or place: "a fifth", "two-thirds", "half".
  static func isPart(_ text: ArraySlice<UInt8>) -> Bool {
    let isOne = text.starts(with: "a ".utf8) || text.starts(with: "one".utf8)
    return text.hasLast("half")
      || names.contains { isOne && text.hasLast($0) || text.hasLast($0 + "s") }
  }

  private static func part(_ part: (Int, Int), of whole: Int) -> ExactDecimal? {
    ExactDecimal(part.0 * whole).divided(by: ExactDecimal(part.1))
  }
}
