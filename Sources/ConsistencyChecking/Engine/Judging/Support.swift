import ArticleModel

/// How many relations confirm each figure, and how many contradict it.
struct Support {
  private(set) var verified: FigureTally
  /// The figures of sums that hold exactly.
  private(set) var computed: FigureTally
  private(set) var broken: FigureTally

  init(mentionCount: Int) {
    verified = FigureTally(mentionCount: mentionCount)
    computed = verified
    broken = verified
  }

  mutating func add(_ relation: Relation, _ verdict: Finding.Verdict) {
    guard relation.supports, relation.evidence != .arithmetic, verdict.isVerified else { return }
    var isSum = false
    if case .sum = relation.formula { isSum = verdict == .exact }
    for number in 0..<relation.operandCount {
      verified.add(relation.operand(number))
      if isSum { computed.add(relation.operand(number)) }
    }
  }

  mutating func addBroken(_ relation: Relation) {
    for number in 0..<relation.operandCount { broken.add(relation.operand(number)) }
  }
}

/// A count for each figure.
struct FigureTally {
  private var mentions: [Int32]
  private var others: [FigureReference: Int32] = [:]

  init(mentionCount: Int) {
    mentions = Array(repeating: 0, count: mentionCount)
  }

  mutating func add(_ operand: Operand) {
    if let number = operand.mention, mentions.indices.contains(number) {
      mentions[number] += 1
    } else {
      others[operand.reference, default: 0] += 1
    }
  }

  subscript(figure: FigureReference) -> Int {
    if case .mention(let number) = figure, mentions.indices.contains(number) {
      return Int(mentions[number])
    }
    return Int(others[figure] ?? 0)
  }
}
