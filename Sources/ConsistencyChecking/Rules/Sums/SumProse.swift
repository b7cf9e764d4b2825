import ArticleModel

/// S1: a stated total is the sum of the parts that are named with it.
struct SumProse: RelationRule {
  static let id: RuleID = "S1"
  static let name = "sum-prose"
  static let summary = "A stated total is the sum of its stated parts."
  static let documentation = """
    ## What it checks

    A total that the text states against the parts that are named with it: "$14.2 billion and
    $21 billion, for a total of $35.2 billion", "$18.2 million, consisting of …", "8,640 runners:
    5,120 men and 3,520 women", "… and 4,100 on Saturday, 7,300 in all". The parts may stand in
    one sentence, in the sentences before "In all", in a list of bullets, or in several places
    of the article, as when the description names the new contract and the total, and the text
    the old one. Sums inside one table belong to the checks of tables.

    ## Why it matters

    A reader who adds up finds the slip before the editor does, and then doubts every other
    figure.

    ## Examples

    | text | verdict |
    | --- | --- |
    | The base agreement of $14.2 billion and the new $21 billion make $35.2 billion. | exact |
    | Sales of $1.4 billion and $2.3 billion make $3.8 billion. | consistent (rounding) |
    | $14.2 billion and $21 billion make $53.2 billion. | inconsistent: digits swapped? |

    ## When it stays silent

    When nothing says that the parts exhaust the total: "delivered 64 aircraft in November,
    bringing the total this year to 477", or a list behind "including". Such a sum can verify,
    but it never alarms, unless the same parts make the same total elsewhere in the article.
    Where words nearly say it ("of which", "a total of 8,640, 5,120 of them men …"), swapped
    digits or a wrong scale must explain the difference.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for relation in index.proseSums { propose(relation) }
  }

  /// The sums of running text that hold, or that a slip of the pen explains.
  static func relations(_ index: FigureIndex) -> [Relation] {
    guard index.items.count > 2 else { return [] }
    let stated = StatedSums(index).all()
    // "A plus B makes C in all" has two cues for one sum: the surer one counts.
    let sure = stated.filter { $0.evidence == .established }
    let others = stated.filter { $0.evidence != .established }
    var seen: Set<[Int]> = []
    // Of the parts that a sentence adds up, two make no total of their own.
    let found = ArticleSums(index).all().filter { sum in
      !sure.contains {
        $0.total == sum.total && $0.parts.count > sum.parts.count
          && Set(sum.parts).isSubset(of: $0.parts)
      }
    }
    var relations: [Relation] = []
    for sum in sure + others + found where !isInOneTable(sum, index) {
      let key = sum.parts.sorted() + [sum.total]
      guard !seen.contains(key) else { continue }
      let relation = relation(sum, index)
      guard
        sum.strength == nil || relation.isVerified
          || (isSlip(relation, sum, index) && !index.isDisputed(index.sentence(of: sum.total))
            && !relation.hasOtherReading)
      else { continue }
      seen.insert(key)
      relations.append(relation)
    }
    return relations
  }

  /// Whether a sum's figures all stand in one table, whose rows and columns have checks of their own.
  private static func isInOneTable(_ sum: CandidateSum, _ index: FigureIndex) -> Bool {
    guard case .tableCell(let table, _, _) = index.place(sum.total) else { return false }
    return sum.parts.allSatisfy { part in
      if case .tableCell(table, _, _) = index.place(part) { true } else { false }
    }
  }

  /// Whether a slip explains that a sum of one place does not hold; where none does, its parts are others.
  private static func isSlip(_ relation: Relation, _ sum: CandidateSum, _ index: FigureIndex)
    -> Bool
  {
    if sum.strength == .bounding { return exceeds(sum, index) }
    return relation.operands.indices.contains { operand in
      relation.repairs(of: operand).contains { repair in
        switch repair.kind {
        case .transposition: sum.strength == .exhaustive || repair.isExact
        case .scale:
          sum.strength == .exhaustive
            || (repair.isExact && index.items[sum.total].normalized.digitCount > 2
              && !index.unit(of: sum.total).kind.isCount)
        case .digit: sum.strength == .exhaustive
        case .missingDigit, .extraDigit: sum.strength == .exhaustive && repair.isExact
        case .sign, .pointsOrPercent, .base, .unit, .droppedPart: false
        }
      }
    }
  }

  /// Whether parts that nothing can be in twice are more than their whole.
  private static func exceeds(_ sum: CandidateSum, _ index: FigureIndex) -> Bool {
    let kind = index.items[sum.total].kind
    guard kind == .money || kind == .measure,
      let whole = index.value(of: sum.total).strict.high
    else { return false }
    var least: ExactDecimal = 0
    for part in sum.parts {
      guard let low = index.value(of: part).strict.low, let next = least.adding(low) else {
        return false
      }
      least = next
    }
    return whole < least
  }

  private static func relation(_ sum: CandidateSum, _ index: FigureIndex) -> Relation {
    var relation = Relation(
      id, .sum(weights: Array(repeating: 1, count: sum.parts.count)),
      sum.parts.map(index.operand), result: index.operand(sum.total), evidence: sum.evidence)
    if let lone = sum.lone {
      let position = sum.parts.firstIndex(of: lone) ?? sum.parts.count
      relation.blame = .fixed(position)
    }
    return relation
  }
}

/// Parts and a total that belong together, as items of the index.
struct CandidateSum: Hashable, Sendable {
  /// How far the words of one place say that the parts exhaust the total.
  enum Strength: Hashable, Sendable {
    /// They say so: "consisting of", "for a total of", "in all".
    case exhaustive
    /// They nearly do, so that swapped digits or a wrong scale are no coincidence: "of which", a colon.
    case likely
    /// They name parts, of which there can be more: "including". Together they are no more than the whole.
    case bounding
    /// They do not: "bringing … to".
    case fitting
  }

  var parts: [Int]
  var total: Int
  var evidence: Finding.Evidence
  /// How far the words say that the parts are all; `nil` where more than one place says so.
  var strength: Strength?
  /// The figure that does not fit where all others are confirmed elsewhere.
  var lone: Int?
}
