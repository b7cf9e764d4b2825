/// What a check says of a relation between figures: that it holds, or how it does not.
///
/// - SeeAlso: The specification of the checks, section 2.
public struct Finding: Hashable, Sendable {
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case exact, consistent, inconsistent, suspect
    case notCheckable = "not-checkable"

    /// Whether the relation was verified.
    public var isVerified: Bool { self == .exact || self == .consistent }
  }

  public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
    case error, warning, note

    /// A note is less than a warning, a warning less than an error.
    public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

    private var weight: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// How sure the relation itself is (specification, section 3).
  public enum Evidence: String, Hashable, Sendable, CaseIterable {
    case established, probable, arithmetic
  }

  /// Which reading of the printed digits decided.
  public enum Reading: String, Hashable, Sendable, CaseIterable {
    case strict, loose, truncated
  }

  /// A single-figure repair that makes the relation agree.
  public struct Diagnosis: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case transposition, digit
      case missingDigit = "missing_digit"
      case extraDigit = "extra_digit"
      case scale, sign
      case pointsOrPercent = "points_percent"
      case base, unit
      case droppedPart = "dropped_part"
    }

    public var kind: Kind
    public var figure: FigureReference
    /// The figure as the repair would print it.
    public var repaired: String

    public init(kind: Kind, figure: FigureReference, repaired: String) {
      self.kind = kind
      self.figure = figure
      self.repaired = repaired
    }
  }

  public var rule: RuleID
  public var verdict: Verdict
  /// `rounding`, `truncation`, `hedge` or `convention` for `consistent`; mandatory for `not-checkable`.
  public var reason: String?
  /// Absent on a verified relation with nothing to note.
  public var severity: Severity?
  public var evidence: Evidence
  public var message: String
  /// The relation as text: `$14.2 billion + $21 billion = $35.2 billion`.
  public var expression: String
  /// In formula order.
  public var members: [FigureReference]
  public var result: FigureReference?
  public var blamed: FigureReference?
  public var computed: DecimalInterval?
  public var stated: DecimalInterval?
  /// The distance between the two intervals.
  public var discrepancy: ExactDecimal?
  /// Stated over computed nominal; in families M and X the larger over the smaller.
  public var factor: ExactDecimal?
  public var reading: Reading?
  public var diagnosis: [Diagnosis]
  /// The value that the relation implies for a figure that the text does not state.
  public var implied: DecimalInterval?
  /// The reason given in the text for switching this finding off, where it was.
  public var suppression: String?

  public init(
    rule: RuleID, verdict: Verdict, evidence: Evidence, message: String, expression: String,
    members: [FigureReference], result: FigureReference? = nil
  ) {
    self.rule = rule
    self.verdict = verdict
    self.evidence = evidence
    self.message = message
    self.expression = expression
    self.members = members
    self.result = result
    diagnosis = []
  }
}

/// A rule's id in the specification, such as `S1`.
public struct RuleID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
}

/// A figure of a finding: a mention, or one that stands where no mention can be.
public enum FigureReference: Hashable, Sendable {
  /// Index into the extraction's mentions.
  case mention(Int)
  case other(Other)

  public struct Other: Hashable, Sendable {
    /// The figure as printed.
    public var text: String
    /// The record's field that holds it: `metadata.published`.
    public var field: String?
    public var span: TextSpan?
    public var source: SourceSpan?
    /// Another document's id.
    public var document: String?
    /// A reference table's key.
    public var reference: String?

    public init(
      text: String, field: String? = nil, span: TextSpan? = nil, source: SourceSpan? = nil
    ) {
      self.text = text
      self.field = field
      self.span = span
      self.source = source
    }
  }
}

/// How the article's figures fared: indices of mentions of figures, each in one list.
public struct Coverage: Hashable, Sendable {
  public var verified: [Int]
  public var contradicted: [Int]
  public var unchecked: [Int]

  public init(verified: [Int] = [], contradicted: [Int] = [], unchecked: [Int] = []) {
    self.verified = verified
    self.contradicted = contradicted
    self.unchecked = unchecked
  }
}

/// Everything that is known of an article: what every output format is rendered from.
public struct Record: Sendable {
  public var extraction: Extraction
  public var findings: [Finding]
  public var coverage: Coverage

  public init(extraction: Extraction, findings: [Finding] = [], coverage: Coverage = Coverage()) {
    self.extraction = extraction
    self.findings = findings
    self.coverage = coverage
  }

  /// The version of the record's form that `schemas/record.schema.json` states.
  public static let version = 1
}
