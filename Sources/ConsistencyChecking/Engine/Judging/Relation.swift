import ArticleModel

/// A figure's part in a relation: where it stands, how it is printed, what it can mean.
struct Operand: Hashable, Sendable {
  /// Nearly every operand is a mention; what else there is stands apart, so that operands are cheap to hand on.
  private enum Place: Hashable, Sendable {
    case mention(Int)
    indirect case other(FigureReference.Other)
  }

  private var place: Place
  var value: FigureValue
  /// As printed.
  var text: String

  init(reference: FigureReference, value: FigureValue, text: String) {
    switch reference {
    case .mention(let mention): place = .mention(mention)
    case .other(let other): place = .other(other)
    }
    self.value = value
    self.text = text
  }

  /// The mention that it is, if it is one.
  var mention: Int? { if case .mention(let mention) = place { mention } else { nil } }

  var reference: FigureReference {
    switch place {
    case .mention(let mention): .mention(mention)
    case .other(let other): .other(other)
    }
  }
}

/// A claim that figures belong together, before anything is compared (specification, section 3).
///
/// A rule proposes relations with the evidence for them; the judge alone says whether they hold.
struct Relation: Sendable {
  /// Which figure a broken relation points at (specification, section 2.1).
  enum Blame: Hashable, Sendable {
    /// By support and repairs, in the order of section 2.1.
    case diagnosed
    /// The rule fixes it: an index of `operands`.
    case fixed(Int)
    /// The rule fixes it, unless other relations confirm all operands but one.
    case unlessConfirmed(Int)
  }

  /// How a broken relation's severity is found (specification, section 2.2).
  enum Gravity: Hashable, Sendable {
    /// An error where the factor leaves [0.9, 1.1] or the repair is one of scale, else a warning.
    case byFactor
    /// A hard impossibility: an error.
    case impossible
    /// A warning whatever the size.
    case warning
    /// A percentage: an error beyond ten points or in its sign.
    case byPoints
  }

  var rule: RuleID
  var formula: Formula
  var members: [Operand]
  var result: Operand?
  var evidence: Finding.Evidence
  /// Indices of the cues that establish it.
  var cues: [Int] = []
  var blame = Blame.diagnosed
  var gravity = Gravity.byFactor
  /// Whether the record lists the result as the last member, as for a duration between two dates.
  var listsResultAsMember = false
  /// Whether figures of equal digits are in units that cannot both be right.
  var isUnitConflict = false
  /// Further figures that the same defect explains, so that no other alarm is raised on them.
  var explains: [FigureReference] = []
  /// Why it cannot be checked, where it cannot.
  var obstacle: String?
  /// A note that a verified relation draws, such as a dropped hedge.
  var note: String?
  /// The relation as text, where the formula's own is not what a person would write.
  var expression: String?
  /// What to say when it is broken, without the diagnosis; `nil` for the formula's own.
  var complaint: String?
  /// What follows for a figure that the text does not state.
  var implied: DecimalInterval?
  /// Repairs that the rule knows of: points for percent, the other base.
  var suggestions: [Repair] = []
  /// Whether this relation stands for figures being one, so that a figure in it is supported by the others.
  var supports = true

  init(
    _ rule: RuleID, _ formula: Formula, _ members: [Operand], result: Operand? = nil,
    evidence: Finding.Evidence
  ) {
    self.rule = rule
    self.formula = formula
    self.members = members
    self.result = result
    self.evidence = evidence
  }

  /// Members, then the result.
  var operands: [Operand] { result.map { members + [$0] } ?? members }

  var operandCount: Int { members.count + (result == nil ? 0 : 1) }

  /// A member, or the result behind the last.
  func operand(_ index: Int) -> Operand {
    index < members.count ? members[index] : result ?? members[members.count - 1]
  }
}

extension Relation {
  /// Whether it holds.
  var isVerified: Bool {
    if obstacle != nil || isUnitConflict { return false }
    switch formula {
    case .equality:
      return !members.isEmpty && Formula.mentionsOutcome(members.map(\.value)).isVerified
    case .sum, .product, .quotient, .percentChange, .percentFall, .compound, .chain, .base:
      return result.map { formula.outcome(members.map(\.value), $0.value).isVerified } ?? false
    case .order: return judged().verdict.isVerified
    }
  }
}
